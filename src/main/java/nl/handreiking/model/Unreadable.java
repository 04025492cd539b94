package nl.handreiking.model;

/**
 * A part of a publication of which something could not be read. What seems to be missing from it
 * may be there, so no rule complains of that.
 */
public enum Unreadable {
  LINKS,
  LEVELS,
  WORDS
}
