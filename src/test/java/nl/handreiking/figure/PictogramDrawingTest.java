package nl.handreiking.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handreiking.figure.Drawing.PersonShape;
import nl.handreiking.figure.Drawings.PictogramDrawing;
import nl.handreiking.model.Figure.Pictogram;
import org.junit.jupiter.api.Test;

class PictogramDrawingTest {

  @Test
  void coloursAsManyPersonsAsCounted() {
    assertThat(persons(3, 10, true)).hasSize(3);
    assertThat(persons(3, 10, false)).hasSize(7);
  }

  @Test
  void colourOfTheLastPersonEndsWhereTheFractionDoes() {
    assertThat(persons(5.5, 10, true))
        .extracting(PersonShape::shown)
        .containsExactly(32.0, 32.0, 32.0, 32.0, 32.0, 16.0);
    assertThat(persons(5.5, 10, false)).hasSize(5);
  }

  @Test
  void nobodyAndEverybody() {
    assertThat(persons(0, 3, true)).isEmpty();
    assertThat(persons(3, 3, false)).isEmpty();
  }

  @Test
  void manyPersonsStandInTwoRows() {
    Drawing ten = draw(1, 10);
    assertThat(List.of(ten.width(), ten.height())).containsExactly(392.0, 72.0);
    Drawing twenty = draw(1, 20);
    assertThat(List.of(twenty.width(), twenty.height())).containsExactly(392.0, 152.0);
  }

  private static List<PersonShape> persons(double count, int of, boolean coloured) {
    return draw(count, of).shapes().stream()
        .map(PersonShape.class::cast)
        .filter(person -> person.coloured() == coloured)
        .toList();
  }

  private static Drawing draw(double count, int of) {
    return PictogramDrawing.draw(new Pictogram(count, of, ""));
  }
}
