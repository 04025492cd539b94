package nl.handreiking.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A drawing that a publication brings along for its look.
 *
 * @param name its path below the folder, without extension: {@code merk}, {@code iconen/plan}
 * @param viewBox the four numbers of SVG's {@code viewBox}
 */
public record Artwork(String name, String viewBox, List<ArtworkShape> shapes) {

  public Artwork {
    shapes = List.copyOf(shapes);
  }

  /** All shapes, those of groups after their group. */
  public Stream<ArtworkShape> allShapes() {
    return shapes.stream().flatMap(ArtworkShape::all);
  }
}
