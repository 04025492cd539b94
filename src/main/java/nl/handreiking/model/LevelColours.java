package nl.handreiking.model;

/**
 * The colours of a level, each on each other's ground in one scheme.
 *
 * @param light text colour in the light scheme, and ground under paper-coloured text
 * @param lightTint ground in the light scheme
 * @param dark text colour in the dark scheme, and ground under paper-coloured text
 * @param darkTint ground in the dark scheme
 */
public record LevelColours(Colour light, Colour lightTint, Colour dark, Colour darkTint) {}
