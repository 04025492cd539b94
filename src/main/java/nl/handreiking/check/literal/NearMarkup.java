package nl.handreiking.check.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.markdown.Prose;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** What is nearly markup, or markup of another program, is told before readers see it. */
public final class NearMarkup implements ReviewRule {

  /** In the order in which they are looked for: what one has found is not there for the next. */
  private static final List<Near> KINDS =
      Stream.of(
              ForeignMarkup.KINDS,
              NearLinks.KINDS,
              NearHtml.KINDS,
              NearLevelWords.KINDS,
              NearBlocks.KINDS,
              NearEmphasis.KINDS)
          .flatMap(List::stream)
          .toList();

  private static final int LONGEST = 40;

  private final Rule rule;

  private NearMarkup(Rule rule) {
    this.rule = rule;
  }

  /** One for each rule that the ways of missing markup break. */
  public static List<NearMarkup> all() {
    return Stream.of(
            NearBlocks.RULE,
            NearBlocks.TABLE,
            NearLinks.ADDRESS,
            NearLevelWords.RULE,
            NearHtml.RULE,
            ForeignMarkup.RULE)
        .map(NearMarkup::new)
        .toList();
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    survey.passages().parallelStream().forEach(passage -> check(passage.text(), problems));
  }

  void check(MarkdownDocument text, Problems problems) {
    text.prose().stream()
        .map(Prose::content)
        .flatMap(block -> WrittenSigns.of(block).stream())
        .forEach(signs -> check(signs, problems));
  }

  private void check(WrittenSigns signs, Problems problems) {
    StringBuilder left = new StringBuilder(signs.text());
    for (Near kind : KINDS) {
      if (signs.inLink() && !kind.inLinks()) {
        continue;
      }
      List<MatchResult> found = found(kind, left);
      for (MatchResult match : found) {
        for (int i = match.start(); i < match.end(); i++) {
          left.setCharAt(i, left.charAt(i) == '\n' ? '\n' : WrittenSigns.OTHER);
        }
        if (kind.rule().equals(rule)) {
          problems.report(diagnostic(signs, kind, match));
        }
      }
    }
  }

  private static List<MatchResult> found(Near kind, CharSequence text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = kind.pattern().matcher(text.toString());
    while (matcher.find()) {
      found.add(matcher.toMatchResult());
    }
    return found.size() < kind.least() ? List.of() : found;
  }

  private static Diagnostic diagnostic(WrittenSigns signs, Near kind, MatchResult match) {
    return Diagnostic.of(kind.rule(), signs.span(match.start(), match.end()), shown(match.group()))
        .suggesting(kind.suggestion(match));
  }

  /** The first line of what was found, cut off where it is long. */
  private static String shown(String found) {
    String line = found.lines().findFirst().orElse("").strip();
    String text = line.replace(WrittenSigns.OTHER, '…').replace(WrittenSigns.EDGE, '…');
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
