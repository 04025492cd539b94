package nl.handreiking.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/**
 * How large a drawing says that it is.
 *
 * @param box the part of its own plane that is seen: from x and y, so wide, so high
 */
record SvgSize(double wide, double high, List<Double> box) {

  /** That of a drawing which says nothing (CSS 2.1, 10.3.2). */
  static final SvgSize UNKNOWN = new SvgSize(300, 150, List.of(0.0, 0.0, 300.0, 150.0));

  private static final double MOST = 100_000;
  private static final Set<String> PARTS = Set.of("width", "height", "viewBox");
  private static final Pattern LENGTH =
      Pattern.compile("\\+?([0-9]{0,9}\\.?[0-9]{1,9})(px|pt|pc|mm|cm|in|em|ex)?");
  private static final Map<String, Double> UNITS =
      Map.of(
          "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0,
          "em", 16.0, "ex", 8.0);

  SvgSize {
    box = List.copyOf(box);
  }

  /** What the outermost element says; a width or height that it lacks follows from the other. */
  static SvgSize of(XMLStreamReader in) {
    Optional<Double> width = length(in.getAttributeValue("", "width"));
    Optional<Double> height = length(in.getAttributeValue("", "height"));
    List<Double> box = box(in.getAttributeValue("", "viewBox"));
    if (box.isEmpty()) {
      double wide = width.orElse(UNKNOWN.wide);
      double high = height.orElse(UNKNOWN.high);
      return new SvgSize(wide, high, List.of(0.0, 0.0, wide, high));
    }
    double ratio = box.get(2) / box.get(3);
    double wide = width.or(() -> height.map(high -> high * ratio)).orElse(box.get(2));
    return new SvgSize(wide, height.orElse(wide / ratio), box);
  }

  static boolean isPart(String attribute) {
    return PARTS.contains(attribute);
  }

  PictureSize pixels() {
    return new PictureSize(pixels(wide), pixels(high));
  }

  String width() {
    return Integer.toString(pixels(wide));
  }

  String height() {
    return Integer.toString(pixels(high));
  }

  String viewBox() {
    return String.join(" ", box.stream().map(SvgSize::text).toList());
  }

  private static int pixels(double length) {
    return (int) Math.max(1, Math.round(Math.min(MOST, length)));
  }

  private static String text(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private static Optional<Double> length(String written) {
    Matcher length = LENGTH.matcher(written == null ? "" : written.strip());
    if (!length.matches()) {
      return Optional.empty();
    }
    double unit = length.group(2) == null ? 1 : UNITS.get(length.group(2));
    return Optional.of(Double.parseDouble(length.group(1)) * unit).filter(found -> found > 0);
  }

  /** Empty when it is not there, or shows nothing. */
  private static List<Double> box(String written) {
    try {
      List<Double> numbers =
          written == null
              ? List.of()
              : Stream.of(written.strip().split("[\\s,]+")).map(Double::valueOf).toList();
      boolean seen =
          numbers.size() == 4
              && numbers.stream().allMatch(Double::isFinite)
              && numbers.get(2) > 0
              && numbers.get(3) > 0;
      return seen ? numbers : List.of();
    } catch (NumberFormatException noNumber) {
      return List.of();
    }
  }
}
