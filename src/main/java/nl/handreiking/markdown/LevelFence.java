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

  /** Where the first such line of a text begins, from its second line on; -1 when there is none. */
  static int lineIn(String text) {
    for (int at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
      if (isAt(line.stripLeading(), 0)) {
        return at;
      }
    }
    return -1;
  }
}
