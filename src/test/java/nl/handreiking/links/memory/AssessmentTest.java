package nl.handreiking.links.memory;

import static nl.handreiking.links.memory.Weeks.BLOCKED;
import static nl.handreiking.links.memory.Weeks.MOVED;
import static nl.handreiking.links.memory.Weeks.NOT_FOUND;
import static nl.handreiking.links.memory.Weeks.OK;
import static nl.handreiking.links.memory.Weeks.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.handreiking.links.CheckedLink;
import nl.handreiking.links.CheckedLink.LinkNote;
import nl.handreiking.links.CheckedLink.Urgency;
import nl.handreiking.links.LinkSubject.Exclusion;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

  private final Weeks link = new Weeks();

  @Test
  void isAnAlarmAtTheThirdWeeklyRunThatFails() {
    assertThat(link.run(TIMEOUT).standing()).isEqualTo(Urgency.WARNING);
    assertThat(link.pass(7).run(TIMEOUT).standing()).isEqualTo(Urgency.WARNING);

    CheckedLink third = link.pass(7).run(TIMEOUT);

    assertThat(third.standing()).isEqualTo(Urgency.ALARM);
    assertThat(third.failures()).isEqualTo(3);
    assertThat(third.brokenSince()).containsExactly(LocalDate.parse("2026-11-02"));
  }

  @Test
  void isNoAlarmBeforeAWeekHoweverOftenItFails() {
    for (int run = 0; run < 20; run++) {
      assertThat(link.run(TIMEOUT).standing()).isEqualTo(Urgency.WARNING);
      link.pass(Duration.ofHours(8));
    }
    assertThat(link.pass(1).run(TIMEOUT).standing()).isEqualTo(Urgency.ALARM);
  }

  @Test
  void isNoAlarmBeforeTheThirdFailureHoweverLongItTakes() {
    link.run(TIMEOUT);
    assertThat(link.pass(100).run(TIMEOUT).standing()).isEqualTo(Urgency.WARNING);
  }

  @Test
  void oneSuccessBeginsTheCountAnew() {
    link.run(TIMEOUT);
    link.pass(7).run(TIMEOUT);
    CheckedLink mended = link.pass(7).run(OK);
    assertThat(mended.standing()).isEqualTo(Urgency.FINE);
    assertThat(mended.failures()).isZero();
    assertThat(mended.brokenSince()).isEmpty();

    assertThat(link.pass(7).run(TIMEOUT).failures()).isEqualTo(1);
    assertThat(link.pass(7).run(MOVED).failures()).isZero();
  }

  @Test
  void aLinkThatComesAndGoesIsNeverAnAlarm() {
    for (int week = 0; week < 30; week++) {
      assertThat(link.run(TIMEOUT).standing()).isEqualTo(Urgency.WARNING);
      assertThat(link.pass(1).run(TIMEOUT).standing()).isEqualTo(Urgency.WARNING);
      assertThat(link.pass(6).run(OK).standing()).isEqualTo(Urgency.FINE);
      link.pass(7);
    }
  }

  @Test
  void whatTheServerSaysPlainlyAndTwiceIsAnAlarmAtOnce() {
    assertThat(link.run(NOT_FOUND).standing()).isEqualTo(Urgency.WARNING);
    assertThat(link.confirmed(NOT_FOUND).standing()).isEqualTo(Urgency.ALARM);
    Verdict loop = new Verdict.Dead(Reason.of("redirect-loop"), false);
    assertThat(new Weeks().confirmed(loop).standing()).isEqualTo(Urgency.WARNING);
    assertThat(new Weeks().confirmed(TIMEOUT).standing()).isEqualTo(Urgency.WARNING);
  }

  @Test
  void whatCannotBeJudgedNeitherCountsNorMends() {
    link.run(TIMEOUT);
    link.pass(4).run(TIMEOUT);
    List<Verdict> open =
        List.of(
            BLOCKED,
            new Verdict.UnverifiedFragment(Reason.of("truncated", "x")),
            new Verdict.NoNetwork(Reason.of("no-network")),
            new Verdict.Unchecked(Reason.of("deadline")));
    for (Verdict verdict : open) {
      CheckedLink between = link.pass(1).run(verdict);
      assertThat(between.failures()).as(verdict.code()).isEqualTo(2);
      assertThat(between.brokenSince()).hasSize(1);
    }
    assertThat(link.run(TIMEOUT).standing()).isEqualTo(Urgency.ALARM);
  }

  @Test
  void saysHowMuchEachVerdictAsks() {
    assertThat(link.run(OK).standing()).isEqualTo(Urgency.FINE);
    assertThat(link.run(MOVED).standing()).isEqualTo(Urgency.WARNING);
    assertThat(link.run(BLOCKED).standing()).isEqualTo(Urgency.NOTE);
    assertThat(link.run(new Verdict.UnverifiedFragment(Reason.of("x"))).standing())
        .isEqualTo(Urgency.NOTE);
    assertThat(link.run(new Verdict.Unchecked(Reason.of("stopped"))).standing())
        .isEqualTo(Urgency.WARNING);
    assertThat(link.run(new Verdict.NoNetwork(Reason.of("no-network"))).standing())
        .isEqualTo(Urgency.FINE);
  }

  @Test
  void remembersNothingOfALinkThatWasNotJudged() {
    link.run(TIMEOUT);
    String before = link.file();
    link.pass(1).run(new Verdict.Unchecked(Reason.of("deadline")));
    link.pass(1).run(new Verdict.NoNetwork(Reason.of("no-network")));
    assertThat(link.file()).isEqualTo(before);

    Weeks never = new Weeks();
    never.run(new Verdict.Unchecked(Reason.of("deadline")));
    assertThat(never.file()).isEqualTo(LinkMemory.NONE.text());
  }

  @Test
  void tellsOnceThatAPageIsCalledSomethingElse() {
    assertThat(link.titled(OK, "Hulp bij pesten").notes()).isEmpty();
    assertThat(link.titled(OK, " Hulp  bij\nPESTEN ").notes()).isEmpty();
    assertThat(link.titled(OK, "").notes()).isEmpty();

    CheckedLink changed = link.titled(OK, "Te koop");

    assertThat(changed.notes())
        .containsExactly(new LinkNote.TitleChanged("Hulp bij PESTEN", "Te koop"));
    assertThat(changed.standing()).isEqualTo(Urgency.NOTE);
    assertThat(link.titled(OK, "Te koop").notes()).isEmpty();
  }

  @Test
  void theTitleOfAWallOrAnErrorPageIsNotThatOfThePage() {
    link.titled(OK, "Hulp bij pesten");
    assertThat(link.titled(BLOCKED, "Just a moment...").notes()).isEmpty();
    assertThat(link.titled(NOT_FOUND, "Niet gevonden").notes()).isEmpty();
    assertThat(link.titled(OK, "Hulp bij pesten").notes()).isEmpty();
    assertThat(link.titled(MOVED, "Hulp bij ruzie").notes()).hasSize(1);
  }

  @Test
  void anExcludedLinkAsksNothingUntilItsDayIsOver() {
    Exclusion exclusion = new Exclusion("Wordt verbouwd", LocalDate.parse("2026-11-16"));
    link.excludedUntil("2026-11-16");
    CheckedLink first = link.confirmed(NOT_FOUND);
    assertThat(first.verdict())
        .isEqualTo(new Verdict.Excluded(Reason.of("excluded", "Wordt verbouwd", "2026-11-16")));
    assertThat(first.standing()).isEqualTo(Urgency.FINE);
    assertThat(link.pass(7).run(TIMEOUT).verdict()).isInstanceOf(Verdict.Excluded.class);
    assertThat(link.pass(7).run(TIMEOUT).verdict()).isInstanceOf(Verdict.Excluded.class);

    CheckedLink after = link.pass(1).run(TIMEOUT);

    assertThat(after.verdict()).isEqualTo(TIMEOUT);
    assertThat(after.notes()).containsExactly(new LinkNote.ExclusionExpired(exclusion));
    assertThat(after.standing()).as("it has failed for two weeks").isEqualTo(Urgency.ALARM);
    assertThat(link.run(OK).standing()).as("expired and well").isEqualTo(Urgency.NOTE);
  }

  @Test
  void anExclusionOfALinkThatWorksIsNeedless() {
    link.excludedUntil("2026-12-31");
    CheckedLink works = link.run(OK);
    assertThat(works.verdict().code()).isEqualTo("excluded");
    assertThat(works.notes()).hasOnlyElementsOfType(LinkNote.ExclusionNeedless.class).hasSize(1);
    assertThat(works.standing()).isEqualTo(Urgency.NOTE);
    assertThat(link.run(BLOCKED).notes()).isEmpty();
    assertThat(link.run(new Verdict.NoNetwork(Reason.of("no-network"))).verdict().code())
        .isEqualTo("no-network");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "700, true", "2000, false", "-10, false"})
  void usesAGoodResultAgainForAboutADay(int minutes, boolean reused) {
    link.titled(OK, "Oud");
    String before = link.file();

    CheckedLink next = link.pass(Duration.ofMinutes(minutes)).reusing(Duration.ofDays(1));

    assertThat(next.reused()).isEqualTo(reused);
    assertThat(next.notes()).hasSize(reused ? 0 : 1);
    assertThat(link.file().equals(before)).isEqualTo(reused);
  }

  @Test
  void neverUsesAFailureAgain() {
    for (Verdict verdict : List.of(TIMEOUT, NOT_FOUND, BLOCKED, MOVED)) {
      Weeks other = new Weeks();
      other.run(verdict);
      assertThat(other.reusing(Duration.ofDays(1)).reused()).as(verdict.code()).isFalse();
    }
    link.run(OK);
    assertThat(link.reusing(Duration.ZERO).reused()).isFalse();
  }

  @Test
  void linksOfOneRunComeDueAtDifferentTimes() {
    Reuse reuse = new Reuse(LinkMemory.NONE, Duration.ofDays(10), java.time.Instant.EPOCH);
    List<Duration> ages =
        java.util.stream.IntStream.range(0, 1000)
            .mapToObj(i -> reuse.maxAge("https://voorbeeld.nl/" + i))
            .toList();
    assertThat(ages)
        .allMatch(age -> age.compareTo(Duration.ofDays(8)) >= 0)
        .allMatch(age -> age.compareTo(Duration.ofDays(12)) <= 0);
    assertThat(ages.stream().distinct()).hasSizeGreaterThan(300);
    assertThat(reuse.maxAge("https://voorbeeld.nl/1")).isEqualTo(ages.get(1));
  }
}
