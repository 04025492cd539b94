package nl.handreiking.check.literal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Reading;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Values of front matter and YAML are plain text: what would be markup elsewhere stays literal. */
public final class MarkdownInValues implements ReviewRule {

  private static final Rule RULE = Rule.warning("opmaak-in-gewone-tekst");

  private static final Pattern MARKUP =
      Pattern.compile(
          String.join(
              "|",
              "!?\\[[^\\[\\]\\n]*\\]\\s?\\([^()\\n]*\\)",
              "\\[[^\\[\\]\\n]+\\]\\{[^{}\\n]*\\}",
              "\\*\\*[^*\\n]+\\*\\*",
              "(?<![\\p{L}\\d*])\\*[^\\s*](?:[^*\\n]*[^\\s*])?\\*(?![\\p{L}\\d*])",
              "(?<![\\p{L}\\d_])__?[^\\s_](?:[^_\\n]*[^\\s_])?__?(?![\\p{L}\\d_])",
              "~~[^~\\n]+~~",
              "`[^`\\n]+`",
              "(?m:^#{1,6} .*$)",
              "(?m:^[-*+•] .*\\R[-*+•] .*$)",
              "</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>\\n]*)?/?>",
              "&(?:[A-Za-z]{2,8}|#\\d{2,6});",
              "\\\\[*_#\\[\\]`]"));

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    survey.lines().stream()
        .map(line -> line.text().reading(Wording.NONE))
        .forEach(reading -> check(reading, problems));
  }

  private static void check(Reading reading, Problems problems) {
    Matcher markup = MARKUP.matcher(reading.text());
    while (markup.find()) {
      String first = markup.group().lines().findFirst().orElse("");
      problems.report(RULE, reading.span(markup.start(), markup.end()), first);
    }
  }
}
