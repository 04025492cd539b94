package nl.handreiking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.source.SourceSpan;
import org.junit.jupiter.api.Test;

class StartersTest {

  private static final LocalDate WEEK_36 = LocalDate.of(2026, 8, 31);
  private static final LocalDate WEEK_53 = LocalDate.of(2026, 12, 31);

  private final Starters starters =
      new Starters(
          "Starters",
          LevelText.EMPTY,
          36,
          List.of(starter("a", "po"), starter("b", "vo"), starter("c", "po", "vo")));

  @Test
  void theFirstIsOfTheFirstWeek() {
    assertThat(idOf(WEEK_36)).isEqualTo("a");
    assertThat(idOf(WEEK_36.plusDays(6))).isEqualTo("a");
    assertThat(idOf(WEEK_36.plusDays(7))).isEqualTo("b");
  }

  @Test
  void afterTheLastTheListBeginsAgain() {
    assertThat(idOf(WEEK_36.plusWeeks(3))).isEqualTo("a");
    assertThat(idOf(WEEK_36.minusWeeks(1))).isEqualTo("a");
  }

  @Test
  void aYearMayHave53Weeks() {
    assertThat(idOf(WEEK_53)).isEqualTo("c");
    assertThat(idOf(WEEK_53.plusDays(3))).isEqualTo("c");
    assertThat(idOf(WEEK_53.plusDays(4))).as("week 1").isEqualTo("c");
    assertThat(idOf(WEEK_53.plusDays(11))).isEqualTo("a");
  }

  @Test
  void aLevelGetsTheNextThatFits() {
    assertThat(idOf(WEEK_36, "po")).isEqualTo("a");
    assertThat(idOf(WEEK_36, "vo")).isEqualTo("b");
    assertThat(idOf(WEEK_36.plusWeeks(1), "po")).isEqualTo("c");
    assertThat(starters.byWeek(new Slug("mbo"))).isEmpty();
  }

  @Test
  void thereNeedNotBeAny() {
    assertThat(Starters.NONE.byWeek()).isEmpty();
  }

  private String idOf(LocalDate day) {
    return starters.byWeek().get(Starters.weekOf(day) - 1).id().value();
  }

  private String idOf(LocalDate day, String level) {
    return starters.byWeek(new Slug(level)).get(Starters.weekOf(day) - 1).id().value();
  }

  private static Starter starter(String id, String... levels) {
    SourceSpan span = SourceSpan.wholeFile("gespreksstarters.yaml");
    List<Reference> references = Stream.of(levels).map(l -> new Reference(l, span)).toList();
    return new Starter(
        new Slug(id),
        Starter.Kind.QUESTION,
        LevelText.of(id, span),
        new LevelSelection(false, references));
  }
}
