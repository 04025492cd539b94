package nl.handreiking.report.editorial;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Item;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;

/** Reports on the small publication in {@code verslag/content}. */
public final class SampleEditorial {

  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  public static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

  private static final Survey SURVEY =
      SiteBuild.check(Path.of("src/test/resources/verslag/content")).value().orElseThrow();

  private SampleEditorial() {}

  /** A report with something in every part of it, a week after the first. */
  public static EditorialReport varied() {
    EditorialHistory first =
        report(MONDAY, problems().subList(0, 1), 50, EditorialHistory.NONE).history();
    return report(SUNDAY, problems(), 48, first);
  }

  /** A report as long as something is wrong. */
  public static EditorialReport stopped() {
    Diagnostic wrong =
        Diagnostic.of(Rule.error("onbekende-link"), item("voorlezen").span(), "leestipz");
    return report(SUNDAY.plusDays(1), List.of(wrong), 48, varied().history());
  }

  /**
   * A report of a day.
   *
   * @param score of a text without words; each word costs a point
   */
  static EditorialReport report(
      LocalDate day, List<Diagnostic> problems, double score, EditorialHistory earlier) {
    return EditorialReport.of(
        Optional.of(SURVEY), problems, day, texts -> Optional.of(measured(texts, score)), earlier);
  }

  static Survey survey() {
    return SURVEY;
  }

  static List<Diagnostic> problems() {
    return List.of(
        Diagnostic.of(
            Rule.warning("nakijken-verlopen"), item("voorlezen").span(), "2025-11-10", "12"),
        Diagnostic.of(Rule.note("dia-te-vol"), item("hoe-vaak").span(), "41", "40", "3", "10"),
        Diagnostic.of(
            Rule.note("onbekend-bestand"), SourceSpan.wholeFile("content/plaatjes/a&b \"c\".png")));
  }

  static Item item(String id) {
    return SURVEY
        .guide()
        .allItems()
        .filter(item -> item.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static PageReading.Measured measured(Collection<String> texts, double score) {
    int words = texts.stream().mapToInt(text -> text.split(" ", -1).length).sum();
    return new PageReading.Measured(score - words, words, (double) words / texts.size());
  }
}
