package nl.handreiking.site.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Item;
import nl.handreiking.report.Harmless;
import nl.handreiking.report.editorial.Coverage;
import nl.handreiking.report.editorial.EditorialHistory.EditorialTotals;
import nl.handreiking.report.editorial.EditorialReport;
import nl.handreiking.report.editorial.EditorialReport.UsedLink;
import nl.handreiking.report.editorial.OwnedProblems;
import nl.handreiking.report.editorial.PageReading;
import nl.handreiking.report.editorial.ReviewedText;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.LongDate;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Severity;
import nl.handreiking.source.SourceLocation;

/** Puts a report for editors into words. */
final class EditorialViews {

  private final EditorialReport report;
  private final String content;
  private final Locale locale;
  private final Messages messages;

  /**
   * The words of a report.
   *
   * @param content the way from the report to the content folder, with a slash at its end, or empty
   */
  EditorialViews(EditorialReport report, String content, String language) {
    this.report = report;
    this.content = content;
    this.locale = Locale.forLanguageTag(language);
    this.messages = Messages.in(language);
  }

  ContentReportView view() {
    return new ContentReportView(
        Harmless.line(report.publication()),
        day(report.day()),
        ContentReportView.Totals.of(
            report.count(Severity.ERROR),
            report.count(Severity.WARNING),
            report.count(Severity.NOTE)),
        report.before().stream().map(this::earlier).toList(),
        report.owners().stream().map(this::owner).toList(),
        ContentReportView.Coverage.of(
            all(state -> state.coverage().levels()).stream()
                .map(level -> level.shortTitle())
                .toList(),
            all(state -> state.coverage().rows()).stream().map(this::topic).toList()),
        ContentReportView.Links.of(
            all(EditorialReport.State::links).stream().map(this::link).toList()),
        all(EditorialReport.State::pages).stream().map(this::reading).toList(),
        new ContentReportView.Reviews(
            report.state().stream().mapToInt(EditorialReport.State::months).sum(),
            texts(state -> state != ReviewedText.State.FRESH),
            texts(state -> state == ReviewedText.State.FRESH)));
  }

  private ContentReportView.Earlier earlier(EditorialTotals totals) {
    return new ContentReportView.Earlier(day(totals.day()), totals.warnings(), totals.notes());
  }

  private List<ContentReportView.Text> texts(Predicate<ReviewedText.State> wanted) {
    return all(EditorialReport.State::texts).stream()
        .filter(text -> wanted.test(text.state()))
        .map(this::text)
        .toList();
  }

  private String day(LocalDate day) {
    return LongDate.of(day, locale.toLanguageTag());
  }

  private <T> List<T> all(Function<EditorialReport.State, List<T>> part) {
    return report.state().stream().flatMap(state -> part.apply(state).stream()).toList();
  }

  private ContentReportView.Owner owner(OwnedProblems owned) {
    return ContentReportView.Owner.of(
        Harmless.line(owned.owner()), owned.problems().stream().map(this::problem).toList());
  }

  private ContentReportView.Problem problem(Diagnostic problem) {
    Severity severity = problem.rule().severity();
    return new ContentReportView.Problem(
        severity.label(),
        messages.severity(severity),
        problem.rule().id(),
        Harmless.line(messages.sentence(problem)),
        Harmless.line(messages.advice(problem)),
        place(problem.location()));
  }

  private ContentReportView.Topic topic(Coverage.Row row) {
    List<ContentReportView.Cell> cells =
        IntStream.range(0, row.cells().size()).mapToObj(i -> cell(row.cells().get(i), i)).toList();
    List<Set<Item>> shown = row.cells().stream().map(cell -> Set.copyOf(cell.items())).toList();
    return new ContentReportView.Topic(
        row.topic().id().value(),
        row.topic().shortTitle(),
        cells,
        row.items().stream().map(item -> item(item, shown)).toList());
  }

  private ContentReportView.Cell cell(Coverage.Cell cell, int column) {
    String level = all(state -> state.coverage().levels()).get(column).shortTitle();
    return ContentReportView.Cell.of(level, cell.page(), cell.items().size());
  }

  private ContentReportView.Item item(Item item, List<Set<Item>> shown) {
    return new ContentReportView.Item(
        shown(item.title()),
        place(item.span().start()),
        shown.stream().map(items -> items.contains(item)).toList());
  }

  private ContentReportView.Link link(UsedLink used) {
    return ContentReportView.Link.of(
        used.link().id().value(),
        Harmless.line(used.link().title().raw()),
        Harmless.line(used.link().publisher()),
        used.link().url().toString(),
        used.places().stream().map(span -> place(span.start())).toList());
  }

  private ContentReportView.Reading reading(PageReading page) {
    return new ContentReportView.Reading(
        Harmless.line(page.title()),
        page.level(),
        Math.round(page.score()),
        page.words(),
        String.format(locale, "%.1f", page.sentence()),
        page.change(),
        !page.before().isEmpty());
  }

  private ContentReportView.Text text(ReviewedText text) {
    LocalDate reviewed = text.reviewed();
    return new ContentReportView.Text(
        Harmless.line(text.title()),
        Harmless.line(text.owner()),
        day(reviewed),
        day(text.due()),
        reviewed.toString(),
        text.state().name().toLowerCase(Locale.ROOT),
        place(text.span().start()));
  }

  private String shown(LevelText title) {
    return report.state().stream()
        .map(state -> Harmless.line(title.in(state.wording())))
        .findFirst()
        .orElse("");
  }

  private ContentReportView.Place place(SourceLocation place) {
    String path = place.file().substring(place.file().indexOf('/') + 1);
    String href = content.isEmpty() ? "" : Harmless.reference(content + path);
    return new ContentReportView.Place(place.toString(), href);
  }
}
