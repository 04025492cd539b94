package nl.handreiking.source;

/**
 * Knows where the parts of a value stand in its file, also when it is written over several lines.
 */
public interface TextPlaces {

  /**
   * The place of a part of the value, cut off at the end of its first line.
   *
   * @param offset in the value, in UTF-16 code units
   */
  SourceSpan span(int offset, int length);
}
