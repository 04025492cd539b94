package nl.handreiking.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a drawing that a publication brings along, with only what draws.
 *
 * @param element its name in SVG, for instance {@code circle}
 * @param attributes in the order of the file
 * @param inner the shapes of a group
 */
public record ArtworkShape(
    String element, Map<String, String> attributes, List<ArtworkShape> inner) {

  /** Farther than any drawing goes, and not too far to count with. */
  private static final double FARTHEST = 100_000;

  public ArtworkShape {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    inner = List.copyOf(inner);
  }

  /** The number behind an attribute; empty when there is none that can be drawn. */
  public Optional<Double> number(String attribute) {
    try {
      return Optional.ofNullable(attributes.get(attribute))
          .map(Double::valueOf)
          .filter(number -> Math.abs(number) <= FARTHEST);
    } catch (NumberFormatException otherwise) {
      return Optional.empty();
    }
  }

  /** Whether it has a class. */
  public boolean is(String name) {
    return List.of(attributes.getOrDefault("class", "").split(" ")).contains(name);
  }

  /** The shape itself and all within it. */
  Stream<ArtworkShape> all() {
    return Stream.concat(Stream.of(this), inner.stream().flatMap(ArtworkShape::all));
  }
}
