package nl.handreiking.figure;

import nl.handreiking.model.Figure;
import nl.handreiking.model.Figure.Pictogram;
import nl.handreiking.model.Figure.Sociogram;

/** The drawing of each kind of figure. */
public final class Drawings {

  private Drawings() {}

  public static Drawing of(Figure figure) {
    if (figure instanceof Pictogram pictogram) {
      return PictogramDrawing.draw(pictogram);
    }
    return SociogramDrawing.draw((Sociogram) figure);
  }
}
