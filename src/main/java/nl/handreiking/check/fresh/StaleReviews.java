package nl.handreiking.check.fresh;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Guide;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;

/** Somebody looked at each text again within the term that the publication sets itself. */
public final class StaleReviews implements ReviewRule {

  private static final Rule RULE = Rule.warning("nakijken-verlopen");

  private final LocalDate today;

  public StaleReviews(LocalDate today) {
    this.today = today;
  }

  /** Something that carries the day of its last review. */
  private record Reviewed(LocalDate day, SourceSpan span) {}

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    int months = survey.guide().info().review().validMonths();
    reviewed(survey.guide())
        .filter(text -> text.day().plusMonths(months).isBefore(today))
        .forEach(text -> problems.report(RULE, text.span(), text.day().toString()));
  }

  private static Stream<Reviewed> reviewed(Guide guide) {
    Stream<Reviewed> whole = Stream.of(new Reviewed(guide.info().reviewed(), guide.info().span()));
    Stream<Reviewed> pages =
        Stream.concat(guide.pages().stream(), guide.campaign().page().stream())
            .map(page -> new Reviewed(page.reviewed(), page.span()));
    Stream<Reviewed> items =
        guide.allItems().map(item -> new Reviewed(item.reviewed(), item.span()));
    Stream<Reviewed> decks =
        guide.decks().stream().map(deck -> new Reviewed(deck.reviewed(), deck.span()));
    return Stream.of(whole, pages, items, decks).flatMap(all -> all);
  }
}
