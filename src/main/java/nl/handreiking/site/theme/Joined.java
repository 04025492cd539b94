package nl.handreiking.site.theme;

import java.util.List;
import java.util.regex.Pattern;

/** Joins files into one, so that a page loads one style sheet and one script. */
final class Joined {

  private static final Pattern STYLE_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /** In a script only comments that begin a line: elsewhere it may be a text or a pattern. */
  private static final Pattern SCRIPT_COMMENT =
      Pattern.compile("^\\h*(/\\*.*?\\*/\\h*|//[^\\n]*)", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern BLANK_LINES = Pattern.compile("(?m)^\\h*\\R|\\h+$");

  /** A style sheet reads the same without indentation; in a script it may be part of a text. */
  private static final Pattern INDENTATION = Pattern.compile("(?m)^\\h+");

  private Joined() {}

  static String styles(List<String> texts) {
    return INDENTATION.matcher(joined(texts, STYLE_COMMENT)).replaceAll("");
  }

  static String script(List<String> texts) {
    return joined(texts, SCRIPT_COMMENT);
  }

  private static String joined(List<String> texts, Pattern comment) {
    String all = String.join("\n", texts);
    return BLANK_LINES.matcher(comment.matcher(all).replaceAll("")).replaceAll("");
  }
}
