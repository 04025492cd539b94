package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Inline.Link;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A link says where it leads (WCAG 2.2, 2.4.4). */
final class LinkTexts implements CheckRule {

  static final Rule RULE = Rule.error("link-zonder-tekst");

  @Override
  public void check(Survey survey, Problems problems) {
    survey.passages().stream()
        .flatMap(passage -> passage.text().links().stream())
        .filter(link -> link.text().isBlank())
        .map(Link::span)
        .forEach(span -> problems.report(RULE, span));
  }
}
