package nl.handreiking.check.access;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Destination;
import nl.handreiking.markdown.Inline.Link;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.model.Campaign;
import nl.handreiking.model.Item;
import nl.handreiking.model.Page;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.model.TopicPage;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** On one page, links with the same text lead to the same place (WCAG 2.2, 2.4.9 and 3.2.4). */
public final class SameLinkTexts implements ReviewRule {

  private static final Rule RULE = Rule.warning("linktekst-dubbel");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    for (TopicPage page : survey.placements().pages()) {
      Stream<MarkdownDocument> texts = texts(page.topic().opening(), page.items());
      check(texts, page.level().id().value(), survey, problems);
    }
    for (Page page : survey.guide().pages()) {
      check(texts(page.opening(), page.items().stream()), "", survey, problems);
    }
    Campaign campaign = survey.guide().campaign();
    Stream<MarkdownDocument> stories = campaign.stories().stream().map(story -> story.body());
    Stream<MarkdownDocument> texts =
        campaign.page().stream().flatMap(page -> texts(page.opening(), page.items().stream()));
    check(Stream.concat(texts, stories), "", survey, problems);
  }

  private static Stream<MarkdownDocument> texts(MarkdownDocument opening, Stream<Item> items) {
    return Stream.concat(Stream.of(opening), items.map(Item::body));
  }

  private static void check(
      Stream<MarkdownDocument> page, String level, Survey survey, Problems problems) {
    Map<String, Link> first = new HashMap<>();
    page.flatMap(text -> text.links().stream())
        .filter(link -> link.audience().includes(level) && !link.text().isBlank())
        .forEach(
            link -> {
              Link before = first.putIfAbsent(link.text().toLowerCase(Locale.ROOT).strip(), link);
              if (before != null && !end(before, survey).equals(end(link, survey))) {
                problems.report(
                    RULE,
                    link.span(),
                    link.text(),
                    before.destination().written(),
                    link.destination().written());
              }
            });
  }

  /** Where a link leads in the end. */
  private static String end(Link link, Survey survey) {
    String written = link.destination().written();
    return link.destination() instanceof Destination.ToLink registered
        ? survey
            .guide()
            .links()
            .find(registered.id())
            .map(RegisteredLink::url)
            .map(Object::toString)
            .orElse(written)
        : written;
  }
}
