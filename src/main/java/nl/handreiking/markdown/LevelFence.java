package nl.handreiking.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines around a level block: three or more colons, then {@code niveau} and the ids of levels
 * to open it, or nothing more to close it.
 */
final class LevelFence {

  /** The word that opens a block. */
  static final String KEYWORD = "niveau";

  private static final Pattern FENCE = Pattern.compile(":{3,}+[ \\t]*+(\\S*+)[ \\t]*+(.*)");

  private LevelFence() {}

  /** Matches a line from its first non-space; group 1 is the keyword, group 2 what follows it. */
  static Matcher match(CharSequence line, int start) {
    return FENCE.matcher(line).region(start, line.length());
  }

  /** Whether a line is one from an offset on. */
  static boolean isAt(CharSequence line, int start) {
    return start < line.length() && line.charAt(start) == ':' && match(line, start).matches();
  }
}
