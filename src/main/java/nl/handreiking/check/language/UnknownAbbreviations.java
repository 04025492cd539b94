package nl.handreiking.check.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.WrittenText;
import nl.handreiking.markdown.Reading;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;

/**
 * An abbreviation is explained: by the glossary, or in the text where a file first has it. A file
 * counts by itself, since people come to its text from anywhere.
 */
public final class UnknownAbbreviations implements ReviewRule {

  private static final Rule RULE = Rule.warning("afkorting-onbekend");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<String> languages() {
    return Dutch.ALONE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    if (!Dutch.isLanguageOf(survey)) {
      return;
    }
    KnownWords known = KnownWords.of(survey.guide());
    Set<String> seen = new HashSet<>();
    List<Reading> candidates =
        WrittenText.of(survey)
            .parallel()
            .flatMap(text -> text.readings().stream())
            .filter(reading -> !Capitals.in(reading.text()).isEmpty())
            .toList();
    candidates.forEach(reading -> check(reading, known, seen, problems));
  }

  private static void check(
      Reading reading, KnownWords known, Set<String> seen, Problems problems) {
    String text = known.withoutNames(reading.text());
    for (Word word : Capitals.in(text)) {
      if (!known.explains(word.text())) {
        SourceSpan span = reading.span(word.from(), word.to());
        boolean first = seen.add(span.start().file() + "\n" + word.text());
        if (first && !Explanation.isAt(word, text)) {
          problems.report(RULE, span, word.text());
        }
      }
    }
  }

  /** Whether a text itself explains an abbreviation. */
  static final class Explanation {

    private Explanation() {}

    /**
     * Whether the abbreviation stands between brackets behind its words, as in <q>gemeentelijke
     * gezondheidsdienst (GGD)</q>, or its words between brackets behind it.
     */
    static boolean isAt(Word abbreviation, String text) {
      char before = abbreviation.from() == 0 ? ' ' : text.charAt(abbreviation.from() - 1);
      boolean within =
          before == '('
              && abbreviation.to() < text.length()
              && text.charAt(abbreviation.to()) == ')';
      boolean behind = text.startsWith(" (", abbreviation.to());
      return (within && precedes(abbreviation, text)) || (behind && follows(abbreviation, text));
    }

    /** The word before the bracket, or one of the words before it, begins with the same letter. */
    private static boolean precedes(Word abbreviation, String text) {
      int from = Math.max(0, abbreviation.from() - 100);
      return hasInitial(abbreviation, text.substring(from, abbreviation.from() - 1));
    }

    private static boolean follows(Word abbreviation, String text) {
      int to = Math.min(text.length(), abbreviation.to() + 100);
      return hasInitial(abbreviation, text.substring(abbreviation.to() + 2, to));
    }

    private static boolean hasInitial(Word abbreviation, String words) {
      char initial = Character.toLowerCase(abbreviation.text().charAt(0));
      return Words.in(words).stream()
          .anyMatch(word -> Character.toLowerCase(word.text().charAt(0)) == initial);
    }
  }
}
