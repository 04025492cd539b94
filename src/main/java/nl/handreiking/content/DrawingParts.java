package nl.handreiking.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an SVG drawing within a page may be made of: shapes and their colours. Nothing that runs,
 * loads, links or styles what stands around it.
 */
final class DrawingParts {

  static final String ROOT = "svg";
  static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private static final Set<String> ELEMENTS =
      Set.of("g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon");

  /** What drawing programs write for themselves. */
  private static final Set<String> NOTES = Set.of("title", "desc", "metadata", "defs");

  private static final Set<String> LOOKS =
      Set.of(
          "fill",
          "fill-opacity",
          "fill-rule",
          "opacity",
          "stroke",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-opacity",
          "stroke-width");

  private static final Set<String> MEASURES =
      Set.of(
          "cx",
          "cy",
          "d",
          "height",
          "points",
          "r",
          "rx",
          "ry",
          "transform",
          "width",
          "x",
          "x1",
          "x2",
          "y",
          "y1",
          "y2");

  private static final Set<String> DROPPED =
      Set.of("id", "version", "viewBox", "role", "focusable", "aria-hidden");

  /** The classes to which the theme gives a colour or a line. */
  private static final Set<String> CLASSES =
      Set.of(
          "a", "b", "c", "d", "paper", "dot", "solid", "tint", "fill", "line", "reach", "edge",
          "ground");

  private static final Pattern VALUE = Pattern.compile("[\\p{Alnum}\\s#.,()%+_-]*");

  private DrawingParts() {}

  static boolean isShape(String element) {
    return ELEMENTS.contains(element);
  }

  static boolean isNote(String element) {
    return NOTES.contains(element);
  }

  /** Whether an attribute says nothing of the drawing. */
  static boolean isDropped(String attribute) {
    return DROPPED.contains(attribute) || attribute.startsWith("data-");
  }

  static boolean isAllowed(String attribute, String value) {
    return isLook(attribute, value) || (MEASURES.contains(attribute) && isHarmless(value));
  }

  /** Whether an attribute gives a colour or a line. */
  static boolean isLook(String attribute, String value) {
    return LOOKS.contains(attribute) && isHarmless(value);
  }

  private static boolean isHarmless(String value) {
    return VALUE.matcher(value).matches() && !value.contains("url(");
  }

  /** The classes that the theme knows, of those that are there. */
  static String classes(String value) {
    return List.of(value.trim().split("\\s+")).stream()
        .filter(CLASSES::contains)
        .collect(Collectors.joining(" "));
  }

  /** The declarations of a {@code style} that could also have been attributes. */
  static Map<String, String> declarations(String style) {
    Map<String, String> found = new TreeMap<>();
    for (String declaration : style.split(";", -1)) {
      int colon = declaration.indexOf(':');
      String name = colon < 0 ? "" : declaration.substring(0, colon).trim();
      if (LOOKS.contains(name)) {
        found.put(name, declaration.substring(colon + 1).trim());
      }
    }
    return found;
  }
}
