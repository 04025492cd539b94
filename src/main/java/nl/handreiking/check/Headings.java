package nl.handreiking.check;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Mention;
import nl.handreiking.check.survey.Readers;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Block.Heading;
import nl.handreiking.markdown.Destination.ToHeading;
import nl.handreiking.markdown.Destination.ToPage;
import nl.handreiking.model.Page;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A link to a heading finds it, for everybody who sees the link. */
final class Headings implements CheckRule {

  static final Rule UNKNOWN = Rule.error("onbekende-kop");
  static final Rule NOT_AT_LEVEL = Rule.error("kop-niet-op-niveau");

  @Override
  public void check(Survey survey, Problems problems) {
    survey
        .mentions(ToHeading.class)
        .forEach(
            mention ->
                check(
                    mention,
                    mention.destination().heading(),
                    mention.headings(),
                    List.of(),
                    problems));
    survey
        .mentions(ToPage.class)
        .filter(mention -> !mention.destination().heading().isEmpty())
        .forEach(
            mention -> {
              Page page = survey.pages().get(mention.destination().id());
              if (page != null) {
                check(mention, page, problems);
              }
            });
  }

  private static void check(Mention<ToPage> mention, Page page, Problems problems) {
    List<Heading> headings = new ArrayList<>(page.opening().headings());
    page.items().forEach(item -> headings.addAll(item.body().headings()));
    List<String> items = page.items().stream().map(item -> item.id().value()).toList();
    check(mention, mention.destination().heading(), headings, items, problems);
  }

  private static void check(
      Mention<?> mention,
      String wanted,
      List<Heading> headings,
      List<String> items,
      Problems problems) {
    List<Heading> found = headings.stream().filter(h -> h.id().equals(wanted)).toList();
    if (found.isEmpty() && !items.contains(wanted)) {
      List<String> known = new ArrayList<>(items);
      headings.forEach(heading -> known.add(heading.id()));
      problems.reportUnknown(UNKNOWN, mention.placeOfEnd(wanted), wanted, known);
    } else if (!found.isEmpty()) {
      Readers lacking =
          mention
              .readers()
              .atLevels()
              .filter(w -> found.stream().noneMatch(h -> h.audience().includes(w.level())));
      if (!lacking.isEmpty()) {
        problems.report(NOT_AT_LEVEL, mention.placeOfEnd(wanted), wanted, lacking.names());
      }
    }
  }
}
