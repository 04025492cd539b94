package nl.handreiking.model;

import nl.handreiking.source.SourceSpan;

/**
 * The colours of a level, each on each other's ground in one scheme.
 *
 * @param light text colour in the light scheme, and ground under paper-coloured text
 * @param lightTint ground in the light scheme
 * @param dark text colour in the dark scheme, and ground under paper-coloured text
 * @param darkTint ground in the dark scheme
 */
public record LevelColours(Colour light, Colour lightTint, Colour dark, Colour darkTint) {

  /** The ground of the page in the default theme's stylesheet, in both schemes. */
  public static final Colour LIGHT_PAPER = new Colour("#fbf8f2", SourceSpan.wholeFile(""));

  public static final Colour DARK_PAPER = new Colour("#12181c", SourceSpan.wholeFile(""));
}
