package nl.handreiking.links.run;

import static nl.handreiking.links.run.FakeWeb.failure;
import static nl.handreiking.links.run.FakeWeb.ok;
import static nl.handreiking.links.run.FakeWeb.redirect;
import static nl.handreiking.links.run.FakeWeb.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.run.LinkRun.RunResult;
import nl.handreiking.links.web.FailureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may pass is tried again, at ever longer intervals, and what a host asks for is done. */
class RetryTest {

  private static final String PAGE = "https://a.nl/p";
  private static final String OTHER = "https://b.nl/p";

  private final Lab lab = new Lab();

  @Test
  void aServerErrorThatPassesIsNoError() {
    lab.web.page(PAGE, status(503), status(500), ok());

    LinkResult finding = lab.one(PAGE);

    assertThat(finding.verdict().code()).isEqualTo("ok");
    assertThat(lab.web.moments(PAGE)).hasSize(3);
  }

  @Test
  void retriesWaitTwiceAsLongEachTimeGiveOrTakeHalf() {
    lab.web.page(PAGE, status(500));

    lab.one(PAGE);

    List<Long> at = lab.web.moments(PAGE);
    assertThat(at.get(1) - at.get(0) - 50).isBetween(500L, 1500L);
    assertThat(at.get(2) - at.get(1) - 50).isBetween(1000L, 3000L);
  }

  @Test
  void notAllRetriesComeAtOnce() {
    lab.pace = Pace.POLITE.withInterval(Duration.ZERO);
    lab.web.page(PAGE, status(500)).page(OTHER, status(500));

    lab.run(PAGE, OTHER);

    assertThat(lab.web.moments(PAGE).get(1)).isNotEqualTo(lab.web.moments(OTHER).get(1));
  }

  @ParameterizedTest
  @EnumSource(
      value = FailureKind.class,
      names = {"DNS", "REFUSED", "UNREACHABLE", "RESET", "MALFORMED", "DAMAGED_BODY"})
  void aFailureThatMayPassIsTriedThreeTimesAndOnceMoreAtTheEnd(FailureKind kind) {
    lab.web.page(PAGE, failure(kind));

    lab.one(PAGE);

    assertThat(lab.web.moments(PAGE)).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(
      value = FailureKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "DNS",
        "REFUSED",
        "UNREACHABLE",
        "RESET",
        "MALFORMED",
        "DAMAGED_BODY",
        "UNSUPPORTED_ADDRESS"
      })
  void anyOtherFailureIsTriedOnceAndOnceMoreAtTheEnd(FailureKind kind) {
    lab.web.page(PAGE, failure(kind));

    lab.one(PAGE);

    assertThat(lab.web.moments(PAGE)).hasSize(2);
  }

  @Test
  void anAddressThatCannotBeAskedForIsNotTriedAgain() {
    lab.web.page(PAGE, failure(FailureKind.UNSUPPORTED_ADDRESS));

    lab.one(PAGE);

    assertThat(lab.web.moments(PAGE)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 403, 404, 410, 999})
  void anAnswerThatStandsIsNotTriedAgainInTheFirstRound(int status) {
    lab.web.page(PAGE, status(status));

    lab.one(PAGE);

    assertThat(lab.web.moments(PAGE)).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void aRetryBeginsAtTheFirstAddressAgain() {
    lab.web.page(PAGE, redirect(302, OTHER)).page(OTHER, status(500), ok());

    LinkResult finding = lab.one(PAGE);

    assertThat(lab.web.log.stream().map(FakeWeb.Asked::url))
        .containsExactly(PAGE, OTHER, PAGE, OTHER);
    assertThat(finding.hops()).hasSize(2);
  }

  @Test
  void aPauseInSecondsIsForThatHostOnly() {
    lab.web.page("https://a.nl/0", status(429, "retry-after", "20"), ok());

    lab.run(
        "https://a.nl/0", "https://a.nl/1", "https://a.nl/2", "https://b.nl/0", "https://b.nl/1");

    assertThat(lab.web.of("a.nl").stream().map(FakeWeb.Asked::at).filter(at -> at > 0))
        .allMatch(at -> at >= 20_050);
    assertThat(lab.web.of("b.nl").stream().map(FakeWeb.Asked::at)).allMatch(at -> at < 1_000);
  }

  @Test
  void aPauseUntilADateIsKept() {
    lab.web.page(PAGE, status(503, "retry-after", "Mon, 02 Mar 2026 08:00:30 GMT"), ok());

    LinkResult finding = lab.one(PAGE);

    assertThat(lab.web.moments(PAGE)).containsExactly(0L, 30_000L);
    assertThat(finding.verdict().code()).isEqualTo("ok");
  }

  @Test
  void aPauseIsNotLongerThanAMinute() {
    lab.web.page(PAGE, status(429, "retry-after", "86400"), ok());

    lab.one(PAGE);

    assertThat(lab.web.moments(PAGE)).containsExactly(0L, 60_050L);
  }

  @Test
  void aHostThatWantsAPauseAgainAndAgainIsNotAskedForTheRest() {
    List<String> urls = Lab.pages("a.nl", 100);
    urls.forEach(url -> lab.web.page(url, status(429, "retry-after", "60")));

    RunResult result = lab.run(urls);

    assertThat(lab.web.log).hasSizeLessThan(8);
    assertThat(result.findings()).allMatch(finding -> finding.status() == 429);
    assertThat(lab.millis()).isLessThan(300_000);
  }

  @Test
  void aPauseIsShownToWhoWaits() {
    lab.web.page(PAGE, status(429, "retry-after", "20"), ok());

    lab.one(PAGE);

    assertThat(lab.states)
        .flatMap(RunState::hosts)
        .anyMatch(host -> host.host().equals("a.nl") && host.paused().toSeconds() >= 15);
  }
}
