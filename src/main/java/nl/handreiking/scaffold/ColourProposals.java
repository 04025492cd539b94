package nl.handreiking.scaffold;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.handreiking.model.Colour;
import nl.handreiking.model.LevelColours;
import nl.handreiking.source.SourceSpan;

/** Finds colours for a level that are easy to read and look like those of no other level. */
final class ColourProposals {

  /** A little more than the rule asks for, so that rounding cannot spoil it. */
  private static final double ENOUGH = 7.1;

  private static final int HUE_STEP = 5;
  private static final double LIGHTNESS_STEP = 0.005;

  private ColourProposals() {}

  /** The colours whose hue is farthest from those of the levels there are. */
  static LevelColours besides(List<LevelColours> taken) {
    return IntStream.range(0, 360 / HUE_STEP)
        .mapToObj(step -> ofHue(step * HUE_STEP))
        .max(Comparator.comparingDouble(colours -> distance(colours, taken)))
        .orElseThrow();
  }

  private static LevelColours ofHue(int hue) {
    Colour lightTint = Hsl.colour(hue, 0.7, 0.88);
    Colour darkTint = Hsl.colour(hue, 0.5, 0.14);
    return new LevelColours(
        legible(hue, 0.4, -LIGHTNESS_STEP, List.of(lightTint, LevelColours.LIGHT_PAPER)),
        lightTint,
        legible(hue, 0.7, LIGHTNESS_STEP, List.of(darkTint, LevelColours.DARK_PAPER)),
        darkTint);
  }

  /** The first lightness at which the colour has enough contrast with all grounds. */
  private static Colour legible(int hue, double from, double step, List<Colour> grounds) {
    double lightness = from;
    Colour colour = Hsl.colour(hue, 0.7, lightness);
    while (!hasContrast(colour, grounds) && lightness > 0 && lightness < 1) {
      lightness += step;
      colour = Hsl.colour(hue, 0.7, lightness);
    }
    return colour;
  }

  private static boolean hasContrast(Colour colour, List<Colour> grounds) {
    return grounds.stream().allMatch(ground -> colour.contrastWith(ground) >= ENOUGH);
  }

  private static double distance(LevelColours colours, List<LevelColours> taken) {
    return taken.stream()
        .mapToDouble(other -> Oklab.hueDistance(colours.light(), other.light()))
        .min()
        .orElse(0);
  }

  /** Hue in degrees, saturation and lightness from 0 to 1. */
  private static final class Hsl {

    static Colour colour(int hue, double saturation, double lightness) {
      double chroma = saturation * Math.min(lightness, 1 - lightness);
      StringBuilder hex = new StringBuilder("#");
      for (int offset : new int[] {0, 8, 4}) {
        double k = (offset + hue / 30.0) % 12;
        double value = lightness - chroma * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
        hex.append(
            String.format(Locale.ROOT, "%02X", Math.round(Math.max(0, Math.min(1, value)) * 255)));
      }
      return new Colour(hex.toString(), SourceSpan.wholeFile(""));
    }
  }

  /**
   * How different the hues of two colours look, by the OKLab colour space of Björn Ottosson (2020).
   */
  static final class Oklab {

    private Oklab() {}

    /** How far apart two hues are on the circle of hues, in degrees from 0 to 180. */
    static double hueDistance(Colour one, Colour other) {
      double apart = Math.abs(hue(one) - hue(other));
      return Math.min(apart, 360 - apart);
    }

    private static double hue(Colour colour) {
      double[] lab = lab(colour);
      return Math.toDegrees(Math.atan2(lab[2], lab[1]));
    }

    private static double[] lab(Colour colour) {
      double[] light = colour.linear();
      double r = light[0];
      double g = light[1];
      double b = light[2];
      double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
      double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
      double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
      return new double[] {
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
      };
    }
  }
}
