package nl.handreiking.check.literal;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.handreiking.source.Rule;

/**
 * One way in which markup is missed.
 *
 * @param rule that it breaks
 * @param pattern of the characters that stand on the page
 * @param least how often it stands in a block before it is no accident
 * @param inLinks whether it can stand in the text of a link too
 * @param meant what the writer may have meant, or empty
 */
record Near(
    Rule rule, Pattern pattern, int least, boolean inLinks, Function<MatchResult, String> meant) {

  private static final int LONGEST = 60;

  static Near of(Rule rule, String pattern) {
    return new Near(rule, Pattern.compile(pattern), 1, true, match -> "");
  }

  /** With what the writer may have meant, in which {@code $1} stands for a group. */
  Near meaning(String replacement) {
    return meaning(match -> filled(match, replacement));
  }

  Near meaning(Function<MatchResult, String> meaning) {
    return new Near(rule, pattern, least, inLinks, meaning);
  }

  Near atLeast(int times) {
    return new Near(rule, pattern, times, inLinks, meant);
  }

  Near outsideLinks() {
    return new Near(rule, pattern, least, false, meant);
  }

  /** What was meant, unless it is long or holds markup that cannot be shown. */
  String suggestion(MatchResult match) {
    String suggestion = meant.apply(match);
    boolean shown =
        suggestion.length() <= LONGEST
            && suggestion.indexOf(WrittenSigns.OTHER) < 0
            && suggestion.indexOf(WrittenSigns.EDGE) < 0
            && suggestion.indexOf('\n') < 0;
    return shown ? suggestion : "";
  }

  private static String filled(MatchResult match, String replacement) {
    String filled = replacement;
    for (int group = 1; group <= match.groupCount(); group++) {
      String text = match.group(group);
      filled = filled.replace("$" + group, text == null ? "" : stripped(text));
    }
    return filled;
  }

  /** Without the blanks around it, hard ones too. */
  private static String stripped(String text) {
    return text.replaceAll("^[\\s\\u00A0]+|[\\s\\u00A0]+$", "");
  }
}
