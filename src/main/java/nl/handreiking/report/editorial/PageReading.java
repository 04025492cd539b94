package nl.handreiking.report.editorial;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.report.editorial.EditorialHistory.EditorialTotals;

/**
 * How a page reads.
 *
 * @param key the same in every report
 * @param level the short title of the level, or empty
 * @param score by the formula of Flesch and Douma: higher is easier
 * @param words how many there are
 * @param sentence the mean number of words of a sentence
 * @param before the score in the previous report, if any (at most one)
 */
public record PageReading(
    String key,
    String title,
    String level,
    double score,
    int words,
    double sentence,
    List<Double> before) {

  /** How texts read, in figures. */
  public record Measured(double score, int words, double sentence) {}

  /**
   * Measures readability in the language of the publication; empty for texts that cannot be
   * measured.
   */
  @FunctionalInterface
  public interface Measure {
    Optional<Measured> of(Collection<String> texts);

    /** The same, for pages that have most of their texts in common; for one thread alone. */
    default Measure ofPages() {
      return this;
    }
  }

  public PageReading {
    before = List.copyOf(before);
  }

  /** How much easier the page became, in whole points; 0 when nothing is known. */
  public long change() {
    return before.stream()
        .mapToLong(earlier -> Math.round(score) - Math.round(earlier))
        .findFirst()
        .orElse(0);
  }

  /** The pages of a publication, those that are hardest to read first. */
  static List<PageReading> of(Survey survey, Measure measure, Optional<EditorialTotals> before) {
    return PageTexts.of(survey).parallelStream()
        .flatMap(pages -> of(pages, measure, before))
        .sorted(Comparator.comparingDouble(PageReading::score))
        .toList();
  }

  private static Stream<PageReading> of(
      List<PageTexts> pages, Measure measure, Optional<EditorialTotals> before) {
    Measure common = pages.size() > 1 ? measure.ofPages() : measure;
    return pages.stream().flatMap(page -> of(page, common, before));
  }

  private static Stream<PageReading> of(
      PageTexts page, Measure measure, Optional<EditorialTotals> before) {
    List<Double> earlier =
        before.stream()
            .flatMap(figures -> Stream.ofNullable(figures.scores().get(page.key())))
            .toList();
    return measure
        .of(page.blocks())
        .map(
            found ->
                new PageReading(
                    page.key(),
                    page.title(),
                    page.level(),
                    found.score(),
                    found.words(),
                    found.sentence(),
                    earlier))
        .stream();
  }
}
