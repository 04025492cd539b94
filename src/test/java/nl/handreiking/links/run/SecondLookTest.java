package nl.handreiking.links.run;

import static nl.handreiking.links.run.FakeWeb.after;
import static nl.handreiking.links.run.FakeWeb.failure;
import static nl.handreiking.links.run.FakeWeb.html;
import static nl.handreiking.links.run.FakeWeb.ok;
import static nl.handreiking.links.run.FakeWeb.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.web.FailureKind;
import org.junit.jupiter.api.Test;

/** What failed gets a second, slow look at the end of a run. */
class SecondLookTest {

  private static final String PAGE = "https://a.nl/p";

  private final Lab lab = new Lab();

  @Test
  void whatFailsAgainIsConfirmed() {
    lab.web.page(PAGE, status(404));

    LinkResult finding = lab.one(PAGE);

    assertThat(Lab.said(finding)).isEqualTo("dead/not-found");
    assertThat(finding.confirmed()).isTrue();
    assertThat(lab.web.log).hasSize(2);
  }

  @Test
  void whatWorksTheSecondTimeIsFine() {
    lab.web.page(PAGE, status(404), ok());

    LinkResult finding = lab.one(PAGE);

    assertThat(finding.verdict().code()).isEqualTo("ok");
    assertThat(finding.confirmed()).isFalse();
    assertThat(finding.hops()).hasSize(1);
  }

  @Test
  void whatFailsInAnotherWayIsNotConfirmed() {
    lab.web.page(PAGE, status(404), failure(FailureKind.RESET));

    LinkResult finding = lab.one(PAGE);

    assertThat(Lab.said(finding)).isEqualTo("unsure/reset");
    assertThat(finding.confirmed()).isFalse();
  }

  @Test
  void whatWasFineIsNotLookedAtAgain() {
    lab.run("https://a.nl/0", "https://a.nl/1");

    assertThat(lab.web.log).hasSize(2);
  }

  @Test
  void aHostThatSaidTooManyIsAskedOnceMore() {
    lab.web.page(PAGE, status(429), status(429), status(429), ok());

    assertThat(lab.one(PAGE).verdict().code()).isEqualTo("ok");
  }

  @Test
  void itIsFourTimesAsSlowAndOneAtATime() {
    List<String> urls = Lab.pages("a.nl", 4);
    urls.forEach(url -> lab.web.page(url, after(Duration.ofMillis(400), status(404))));

    lab.run(urls);

    List<FakeWeb.Asked> second = lab.web.log.subList(4, 8);
    for (int i = 1; i < 4; i++) {
      assertThat(second.get(i).at() - second.get(i - 1).at()).isEqualTo(1000);
    }
    assertThat(second.get(0).at() - lab.web.log.get(3).at()).isEqualTo(1000);
  }

  @Test
  void itBeginsWhenTheFirstRoundIsOver() {
    lab.web.page(PAGE, status(404)).page("https://b.nl/", after(Duration.ofSeconds(9), ok()));

    lab.run(PAGE, "https://b.nl/");

    assertThat(lab.web.moments(PAGE)).containsExactly(0L, 9_000L);
    assertThat(lab.states).extracting(RunState::slowRound).contains(true, false);
  }

  @Test
  void aFragmentThatWasThereStaysThere() {
    lab.web.page(PAGE, html("<p id=wel>Wel"), failure(FailureKind.RESET));

    List<LinkResult> findings = lab.run(PAGE + "#wel", PAGE, PAGE + "#niet").findings();

    assertThat(findings.get(0).verdict().code()).isEqualTo("ok");
    assertThat(findings.get(1).verdict().code()).isEqualTo("ok");
    assertThat(Lab.said(findings.get(2))).isEqualTo("unsure/reset");
  }

  @Test
  void thereIsNoRetryInIt() {
    lab.web.page(PAGE, failure(FailureKind.RESET));

    lab.one(PAGE);

    assertThat(lab.web.log).hasSize(4);
  }
}
