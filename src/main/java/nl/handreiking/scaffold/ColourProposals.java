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
}
