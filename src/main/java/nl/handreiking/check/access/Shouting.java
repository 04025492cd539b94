package nl.handreiking.check.access;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.WrittenRule;
import nl.handreiking.check.survey.WrittenText;
import nl.handreiking.markdown.Reading;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.TextBundle;

/**
 * Nothing but abbreviations is written in capitals, which are hard to read and which some screen
 * readers spell out.
 */
public final class Shouting implements ReviewRule, WrittenRule {

  private static final Rule RULE = Rule.warning("hoofdletters");

  private static final int LONG = 8;

  /** Words of two capitals or more, with one blank in between. */
  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\p{N}{])\\p{Lu}{2,}+(?:[ -]\\p{Lu}{2,}+)*+(?![\\p{L}\\p{N}}])");

  private static final Pattern BETWEEN = Pattern.compile("[ -]");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<String> languages() {
    return TextBundle.LANGUAGES;
  }

  @Override
  public Consumer<WrittenText> on(Survey survey, Problems problems) {
    Set<String> shouted = new HashSet<>(WordLists.of(survey.guide()).list("roep"));
    return text -> {
      if (hasCapitals(text.reading().text())) {
        check(text.reading(), shouted, problems);
      }
    };
  }

  /** Cheap, and enough to see that most texts have no two capitals beside each other. */
  private static boolean hasCapitals(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isUpperCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static void check(Reading text, Set<String> shouted, Problems problems) {
    Matcher matcher = CAPITALS.matcher(text.text());
    while (matcher.find()) {
      if (isShouted(matcher.group(), shouted)) {
        problems.report(RULE, text.span(matcher.start(), matcher.end()), matcher.group());
      }
    }
  }

  private static boolean isShouted(String capitals, Set<String> shouted) {
    boolean several = capitals.indexOf(' ') > 0;
    int letters = 0;
    for (String word : BETWEEN.split(capitals, -1)) {
      letters += word.length();
      if (word.length() >= LONG || (several && shouted.contains(word.toLowerCase(Locale.ROOT)))) {
        return true;
      }
    }
    return several && letters >= LONG;
  }
}
