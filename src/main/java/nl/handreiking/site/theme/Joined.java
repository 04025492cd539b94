package nl.handreiking.site.theme;

import java.util.List;
import java.util.regex.Pattern;

/** Joins files into one, so that a page loads one style sheet and one script. */
final class Joined {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern BLANK_LINES = Pattern.compile("(?m)^\\h*\\R|\\h+$");
  private static final Pattern INDENTATION = Pattern.compile("(?m)^\\h+");

  private Joined() {}

  /** Without comments, blank lines and indentation, which mean nothing in a style sheet. */
  static String styles(List<String> texts) {
    String bare = COMMENT.matcher(String.join("\n", texts)).replaceAll("");
    return INDENTATION.matcher(BLANK_LINES.matcher(bare).replaceAll("")).replaceAll("");
  }

  /**
   * Unchanged: what looks like a comment may be part of a template literal or a regular expression.
   */
  static String script(List<String> texts) {
    return String.join("\n", texts);
  }
}
