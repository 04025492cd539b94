package nl.handreiking.check.access;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Survey.ValueText;
import nl.handreiking.markdown.Prose;
import nl.handreiking.markdown.Reading;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Headings and titles are words: a screen reader says the name of an emoji in full. */
public final class EmojiInHeadings implements ReviewRule {

  private static final Rule RULE = Rule.warning("emoji-in-kop");

  /** Pictographs, dingbats and flags, with what changes their look. */
  private static final Pattern EMOJI =
      Pattern.compile(
          "[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B50}\\x{2B55}\\x{231A}\\x{231B}]"
              + "[\\x{FE0F}\\x{200D}\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}]*+");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    Stream<Reading> titles =
        survey.lines().stream()
            .filter(ValueText::heading)
            .map(title -> title.text().reading(Wording.NONE));
    Stream<Reading> headings =
        survey.passages().stream()
            .flatMap(passage -> passage.text().prose().stream())
            .filter(block -> block.kind() == Prose.Kind.HEADING)
            .map(block -> block.in(Wording.NONE));
    Stream.concat(titles, headings).forEach(text -> check(text, problems));
  }

  private static void check(Reading text, Problems problems) {
    Matcher matcher = EMOJI.matcher(text.text());
    while (matcher.find()) {
      problems.report(RULE, text.span(matcher.start(), matcher.end()), matcher.group());
    }
  }
}
