package nl.handreiking.scaffold;

import nl.handreiking.model.Colour;

/**
 * How different the hues of two colours look, by the OKLab colour space of Björn Ottosson (2020).
 */
final class Oklab {

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
