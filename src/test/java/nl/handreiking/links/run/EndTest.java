package nl.handreiking.links.run;

import static nl.handreiking.links.run.FakeWeb.after;
import static nl.handreiking.links.run.FakeWeb.failure;
import static nl.handreiking.links.run.FakeWeb.never;
import static nl.handreiking.links.run.FakeWeb.ok;
import static nl.handreiking.links.run.FakeWeb.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.run.LinkRun.RunResult;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.FailureKind;
import nl.handreiking.links.web.Transport;
import org.junit.jupiter.api.Test;

/** A run ends, and what it knows by then is in the result. */
class EndTest {

  private static final Duration LONG = Duration.ofDays(30);

  private final Lab lab = new Lab();

  @Test
  void nothingToAskIsDoneAtOnce() {
    RunResult result = lab.run();

    assertThat(result).isEqualTo(new RunResult(List.of(), true, true));
  }

  @Test
  void theDeadlineKeepsWhatIsKnown() {
    lab.deadline = Duration.ofMillis(1100);

    RunResult result = lab.run(Lab.pages("a.nl", 10));

    assertThat(Lab.codes(result).subList(0, 5)).containsOnly("ok");
    assertThat(Lab.said(result).subList(5, 10)).containsOnly("unchecked/deadline");
    assertThat(result.complete()).isFalse();
    assertThat(result.network()).isTrue();
    assertThat(lab.millis()).isEqualTo(1100);
  }

  @Test
  void theDeadlineInTheSlowRoundKeepsTheFirstLook() {
    lab.deadline = Duration.ofSeconds(5);
    lab.web.page("https://a.nl/0", after(Duration.ofMillis(50), status(404)), never());

    RunResult result = lab.run("https://a.nl/0", "https://a.nl/1");

    assertThat(Lab.said(result.findings().get(0))).isEqualTo("dead/not-found");
    assertThat(result.findings().get(0).confirmed()).isFalse();
    assertThat(result.complete()).isTrue();
  }

  @Test
  void theDeadlineIsNotWaitedPastForAPause() {
    lab.deadline = Duration.ofSeconds(10);
    lab.web.page("https://a.nl/0", status(429, "retry-after", "50"));

    RunResult result = lab.run("https://a.nl/0");

    assertThat(Lab.said(result)).containsExactly("unchecked/deadline");
    assertThat(lab.millis()).isEqualTo(10_000);
  }

  @Test
  void whatIsUnderWayAtTheEndIsCancelled() {
    lab.deadline = Duration.ofSeconds(3);
    lab.web.page("https://a.nl/", never()).page("https://b.nl/", never());

    lab.run("https://a.nl/", "https://b.nl/");

    assertThat(lab.web.log).hasSize(2).allMatch(asked -> asked.end()[0] == 3_000);
  }

  @Test
  void stopEndsItWithWhatIsKnown() {
    LinkRun run = lab.linkRun();
    lab.timeline.after(Duration.ofMillis(600), run::stop);

    RunResult result = run.run(Lab.subjects(Lab.pages("a.nl", 10)), lab.deadline);

    assertThat(Lab.codes(result).subList(0, 3)).containsOnly("ok");
    assertThat(Lab.said(result).subList(3, 10)).containsOnly("unchecked/stopped");
    assertThat(lab.millis()).isEqualTo(600);
  }

  @Test
  void stopBeforeTheBeginningCountsToo() {
    LinkRun run = lab.linkRun();
    run.stop();

    RunResult result = run.run(Lab.subjects(Lab.pages("a.nl", 2)), lab.deadline);

    assertThat(Lab.said(result)).containsOnly("unchecked/stopped");
    assertThat(lab.web.log).isEmpty();
  }

  @Test
  void theSamePageIsFetchedOnceForAllItsFragmentsAndSubjects() {
    List<String> urls =
        List.of("https://a.nl/p#x", "https://a.nl/p", "HTTPS://A.NL/p#y", "https://a.nl/p#x");
    lab.web.page("https://a.nl/p", FakeWeb.html("<p id=x>X<p id=y>Y"));

    RunResult result = lab.run(urls);

    assertThat(lab.web.log).hasSize(1);
    assertThat(Lab.codes(result)).containsExactly("ok", "ok", "ok", "ok");
    assertThat(result.findings())
        .extracting(finding -> finding.subject().url())
        .containsExactlyElementsOf(urls);
  }

  @Test
  void whatIsNoWebAddressIsSaidWithoutARequest() {
    RunResult result = lab.run("ftp://a.nl/", "geen adres", "");

    assertThat(Lab.said(result)).hasSize(3).containsOnly("unsure/unsupported-address");
    assertThat(lab.web.log).isEmpty();
    assertThat(result.complete()).isTrue();
  }

  @Test
  void progressCountsEveryLinkAndEndsFull() {
    List<String> urls = new ArrayList<>(Lab.pages("a.nl", 8));
    urls.add("ftp://a.nl/");

    lab.run(urls);

    assertThat(lab.states).extracting(RunState::total).containsOnly(9);
    assertThat(lab.states).extracting(RunState::done).isSorted().endsWith(9);
    assertThat(lab.states.get(1).hosts()).extracting(RunState.HostState::host).contains("a.nl");
  }

  @Test
  void aMistakeInTheTransportEndsTheRunLoudly() {
    Transport broken =
        (address, limit) ->
            address.host().equals("b.nl")
                ? CompletableFuture.failedFuture(new ArithmeticException("bug"))
                : lab.web.get(address, limit);
    lab.web.page("https://a.nl/", never());
    LinkRun run = new LinkRun(broken, lab.timeline, lab.pace, state -> {}, new SplittableRandom(1));

    assertThatThrownBy(() -> run.run(Lab.subjects(List.of("https://a.nl/", "https://b.nl/")), LONG))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("bug");
    assertThat(lab.web.log).allMatch(asked -> asked.end()[0] >= 0);
  }

  @Test
  void aFailureAtTheEndOfTheListLeavesNothingUnderWay() {
    lab.web.page("https://a.nl/0", failure(FailureKind.RESET));

    List<LinkResult> findings = lab.run(Lab.pages("a.nl", 3)).findings();

    assertThat(findings).hasSize(3);
    assertThat(lab.web.log).allMatch(asked -> asked.end()[0] >= 0);
  }

  @Test
  void anAnswerThatCameAtTheSameMomentAsTheGuardCountsOnce() {
    Answer ok = ok();
    lab.web.page("https://a.nl/", after(Duration.ofSeconds(16), ok));

    assertThat(lab.run("https://a.nl/").findings()).hasSize(1);
  }
}
