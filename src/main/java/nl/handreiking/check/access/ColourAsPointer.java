package nl.handreiking.check.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.WrittenRule;
import nl.handreiking.check.survey.WrittenText;
import nl.handreiking.markdown.Reading;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.TextBundle;

/**
 * Nobody has to see a colour to know what a text is about (WCAG 2.2, 1.3.3 and 1.4.1). What is also
 * named, as the red button 'Send', is found without it.
 */
public final class ColourAsPointer implements ReviewRule, WrittenRule {

  private static final Rule RULE = Rule.warning("kleur-als-wijzer");

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
    WordLists lists = WordLists.of(survey.guide());
    if (lists.isEmpty()) {
      return text -> {};
    }
    Pattern pointer = pointer(lists);
    Map<Character, List<String>> colours = byFirstLetter(lists);
    return text -> {
      if (namesAny(colours, text.reading().text())) {
        check(text.reading(), pointer, problems);
      }
    };
  }

  /** Cheap, and enough to see that in most texts no word begins with a colour. */
  private static boolean namesAny(Map<Character, List<String>> colours, String text) {
    for (int at = 0; at < text.length(); at++) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && hasAnyAt(colours.getOrDefault(text.charAt(at), List.of()), text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAnyAt(List<String> colours, String text, int at) {
    for (String colour : colours) {
      if (text.regionMatches(true, at, colour, 0, colour.length())) {
        return true;
      }
    }
    return false;
  }

  /** All colours by their first letter, small and as a capital. */
  private static Map<Character, List<String>> byFirstLetter(WordLists lists) {
    Map<Character, List<String>> colours = new HashMap<>();
    Stream.concat(lists.list("kleur").stream(), lists.list("kleur.naam").stream())
        .forEach(
            colour -> {
              char first = colour.charAt(0);
              Stream.of(first, Character.toUpperCase(first))
                  .forEach(c -> colours.computeIfAbsent(c, at -> new ArrayList<>()).add(colour));
            });
    return colours;
  }

  private static void check(Reading text, Pattern pointer, Problems problems) {
    Matcher matcher = pointer.matcher(text.text());
    while (matcher.find()) {
      problems.report(RULE, text.span(matcher.start(), matcher.end()), matcher.group());
    }
  }

  private static Pattern pointer(WordLists lists) {
    String thing = lists.oneOf("kleur") + " " + lists.oneOf("kleur.ding") + "\\b(?! ?['\"‘“„])";
    String in = lists.oneOf("kleur.in") + " " + lists.oneOf("kleur.naam") + "\\b";
    String points = lists.oneOf("kleur.wijst");
    String before = points + " " + "(?:\\p{L}+ ){0,4}" + in;
    String after = in + " (?:\\p{L}+ ){0,4}" + points + "\\b";
    String made = lists.oneOf("kleur.naam") + " " + lists.oneOf("kleur.gemaakt") + "\\b";
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}-])(?:" + String.join("|", thing, before, after, made) + ")",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
