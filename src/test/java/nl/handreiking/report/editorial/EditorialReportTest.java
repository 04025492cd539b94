package nl.handreiking.report.editorial;

import static nl.handreiking.report.editorial.SampleEditorial.MONDAY;
import static nl.handreiking.report.editorial.SampleEditorial.SUNDAY;
import static nl.handreiking.report.editorial.SampleEditorial.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.handreiking.model.Item;
import nl.handreiking.report.editorial.EditorialHistory.EditorialTotals;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorialReportTest {

  private final EditorialReport.State state = SampleEditorial.varied().state().get(0);

  @Test
  void countsTheItemsWhereTheyStand() {
    Coverage coverage = state.coverage();
    assertThat(counts(coverage.rows().get(0))).containsExactly(2, 3);
    assertThat(counts(coverage.rows().get(1))).containsExactly(1, 0);
    assertThat(counts(coverage.rows().get(2))).containsExactly(1, 0);
    assertThat(coverage.rows().get(1).cells())
        .extracting(Coverage.Cell::page)
        .containsExactly(true, false);
    assertThat(coverage.rows().get(0).items())
        .extracting(Item::id)
        .doesNotHaveDuplicates()
        .hasSize(3);
  }

  @Test
  void namesUnusedLinksFirst() {
    assertThat(state.links())
        .extracting(used -> used.link().id() + " " + used.places().size())
        .startsWith("boekenlijst 0")
        .contains("leestips 4");
  }

  @Test
  void sortsTextsByTheirReviewAndSaysWhichTermEnds() {
    assertThat(state.texts())
        .extracting(text -> text.span().start().file() + " " + text.state())
        .startsWith(
            "content/onderwerpen/lezen/voorlezen.md OVER", "content/paginas/over/index.md SOON")
        .contains("content/handreiking.yaml FRESH");
    assertThat(state.texts().get(0).due()).isEqualTo(LocalDate.of(2026, 11, 10));
  }

  @Test
  void givesProblemsToWhoLooksAfterTheFileOrItsFolder() {
    assertThat(SampleEditorial.varied().owners())
        .extracting(owned -> owned.owner() + ": " + owned.problems().get(0).location().file())
        .containsExactly(
            "Samira: content/onderwerpen/lezen/hoe-vaak.md",
            "Tom: content/onderwerpen/lezen/voorlezen.md",
            ": content/plaatjes/a&b \"c\".png");
    assertThat(SampleEditorial.varied().count(Severity.NOTE)).isEqualTo(2);
  }

  @Test
  void comparesItselfWithAnEarlierDayThroughThreeRuns() {
    EditorialReport first = report(MONDAY, List.of(), 50, EditorialHistory.NONE);
    assertThat(first.before()).isEmpty();
    assertThat(first.state().get(0).pages()).allMatch(page -> page.before().isEmpty());

    EditorialReport second =
        report(MONDAY.plusDays(2), SampleEditorial.problems(), 53, again(first));
    assertThat(second.before()).extracting(EditorialTotals::day).containsExactly(MONDAY);
    assertThat(second.state().get(0).pages()).allMatch(page -> page.change() == 3);

    EditorialReport third = report(SUNDAY, List.of(), 51, again(second));
    assertThat(third.before()).extracting(EditorialTotals::notes).containsExactly(2L);
    assertThat(third.state().get(0).pages()).allMatch(page -> page.change() == -2);
  }

  @Test
  void isNotItsOwnPredecessorOnTheSameDay() {
    EditorialReport first = report(MONDAY, List.of(), 50, EditorialHistory.NONE);
    EditorialReport morning = report(SUNDAY, List.of(), 40, again(first));
    EditorialReport noon = report(SUNDAY, List.of(), 45, again(morning));
    EditorialReport evening = report(SUNDAY, List.of(), 52, again(noon));

    assertThat(evening.before()).extracting(EditorialTotals::day).containsExactly(MONDAY);
    assertThat(evening.state().get(0).pages()).allMatch(page -> page.change() == 2);
    assertThat(report(SUNDAY.plusDays(1), List.of(), 52, again(evening)).before())
        .extracting(EditorialTotals::day)
        .containsExactly(SUNDAY);
  }

  @Test
  void keepsTheFiguresWhileErrorsStandInTheWay() {
    EditorialReport stopped = SampleEditorial.stopped();
    assertThat(stopped.state()).isEmpty();
    assertThat(stopped.owners()).extracting(OwnedProblems::owner).containsExactly("Tom");

    EditorialReport next = report(SUNDAY.plusDays(2), List.of(), 48, again(stopped));
    assertThat(next.before()).extracting(EditorialTotals::day).containsExactly(SUNDAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "<html>",
        "{\"history\": 3}",
        "{\"history\": [1, \"a\", null, {}, {\"day\": \"gisteren\"}, {\"day\": {}}]}",
        "{\"history\": [{\"day\": \"2026-11-16\"}",
        "{\"history\": [{\"day\": \"2026-11-16\"}]} x"
      })
  void takesADamagedReportForNone(String json) {
    assertThat(HistoryJson.read(json)).isEqualTo(EditorialHistory.NONE);
  }

  @Test
  void takesOfAForeignReportWhatItKnows() {
    EditorialHistory odd =
        HistoryJson.read(
            "{\"history\": [{\"day\": \"2026-11-16\", \"scores\": {\"over\": \"x\"}}]}");
    assertThat(odd.figures()).containsExactly(new EditorialTotals(MONDAY, 0, 0, 0, Map.of()));
    EditorialReport report = report(SUNDAY, List.<Diagnostic>of(), 50, odd);
    assertThat(report.state().get(0).pages()).allMatch(page -> page.before().isEmpty());
  }

  private static EditorialHistory again(EditorialReport report) {
    return HistoryJson.read(EditorialJson.of(report, "nl"));
  }

  private static List<Integer> counts(Coverage.Row row) {
    return row.cells().stream().map(cell -> cell.items().size()).toList();
  }

  @Test
  void measuresThePagesOfATopicTogether() {
    List<List<PageTexts>> pages = PageTexts.of(SampleEditorial.survey());

    assertThat(pages)
        .extracting(together -> together.stream().map(PageTexts::key).toList())
        .containsExactly(
            List.of("lezen/po", "lezen/mbo"),
            List.of("schrijven/po"),
            List.of("rekenen/po", "rekenen/mbo"),
            List.of("over"));
    assertThat(pages.get(0).get(0).blocks()).anyMatch(text -> text.contains("Lees elke leerling"));
    assertThat(pages.get(0).get(1).blocks()).anyMatch(text -> text.contains("Lees elke student"));
  }
}
