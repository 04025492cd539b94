package nl.handreiking.check.coverage;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.handreiking.check.survey.Readers;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.WrittenRule;
import nl.handreiking.check.survey.WrittenText;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Unreadable;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/**
 * What readers of a level read has no word in it that only other levels use for what this level has
 * a word of its own for. Pages that belong to no level may use the words of all of them.
 */
public final class OtherLevelsWords implements ReviewRule, WrittenRule {

  private static final Rule RULE = Rule.warning("woord-ander-niveau");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Consumer<WrittenText> on(Survey survey, Problems problems) {
    if (survey.misses(Unreadable.WORDS) || survey.misses(Unreadable.LEVELS)) {
      return text -> {};
    }
    Vocabulary vocabulary = Vocabulary.of(survey.guide().levels());
    return text -> check(text, vocabulary, problems);
  }

  private static void check(WrittenText text, Vocabulary vocabulary, Problems problems) {
    String read = text.reading().text();
    vocabulary
        .uses(read)
        .forEach(use -> check(use, read.substring(use.start(), use.end()), text, problems));
  }

  private static void check(
      Vocabulary.Use use, String written, WrittenText text, Problems problems) {
    Readers others =
        text.readers().filter(wording -> use.word().instead().containsKey(wording.level()));
    if (!others.isEmpty()) {
      String own =
          others.wordings().stream()
              .map(Wording::level)
              .map(level -> use.word().instead().get(level))
              .distinct()
              .collect(Collectors.joining(", "));
      problems.report(
          RULE,
          text.reading().span(use.start(), use.end()),
          written,
          others.names(),
          own,
          likeIn(written, use.word().name()));
    }
  }

  private static String likeIn(String written, String name) {
    return Character.isUpperCase(written.charAt(0))
        ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
        : name;
  }
}
