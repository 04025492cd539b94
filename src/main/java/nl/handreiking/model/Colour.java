package nl.handreiking.model;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.handreiking.source.SourceSpan;

/**
 * A colour in sRGB, six hexadecimal digits.
 *
 * @param hex {@code #rrggbb}
 * @param span where it is written
 */
public record Colour(String hex, SourceSpan span) {

  public static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

  public Colour {
    if (!isValid(hex)) {
      throw new IllegalArgumentException("not a colour: " + hex);
    }
    hex = hex.toLowerCase(Locale.ROOT);
  }

  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  /** Contrast ratio with another colour, 1 to 21 (WCAG 2.2, "contrast ratio"). */
  public double contrastWith(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
  private double luminance() {
    double[] light = linear();
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  }

  /** Red, green and blue as amounts of light, each 0 to 1 (IEC 61966-2-1). */
  public double[] linear() {
    return new double[] {linear(1), linear(3), linear(5)};
  }

  private double linear(int start) {
    double value = Integer.parseInt(hex.substring(start, start + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
