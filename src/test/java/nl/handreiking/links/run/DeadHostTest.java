package nl.handreiking.links.run;

import static nl.handreiking.links.run.FakeWeb.after;
import static nl.handreiking.links.run.FakeWeb.failure;
import static nl.handreiking.links.run.FakeWeb.never;
import static nl.handreiking.links.run.FakeWeb.ok;
import static nl.handreiking.links.run.FakeWeb.redirect;
import static nl.handreiking.links.run.FakeWeb.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.run.LinkRun.RunResult;
import nl.handreiking.links.web.FailureKind;
import org.junit.jupiter.api.Test;

/** Many links to a host that is away cost no more than a few. */
class DeadHostTest {

  private static final FakeWeb.Step SILENCE =
      after(Duration.ofSeconds(15), failure(FailureKind.TIMEOUT));

  private final Lab lab = new Lab();

  @Test
  void aHostThatNeverAnswersIsGivenUpAfterThreeAttempts() {
    List<String> urls = Lab.pages("a.nl", 100);
    urls.forEach(url -> lab.web.page(url, SILENCE));

    RunResult result = lab.run(urls);

    assertThat(Lab.said(result)).hasSize(100).containsOnly("unsure/timeout");
    assertThat(lab.web.log).hasSize(5);
    assertThat(lab.millis()).isLessThan(60_000);
    assertThat(result.complete()).isTrue();
  }

  @Test
  void theSlowRoundAsksItForOnePageFirstAndGoesOnWhenItAnswers() {
    List<String> urls = Lab.pages("a.nl", 20);
    urls.forEach(url -> lab.web.page(url, soon(failure(FailureKind.REFUSED)), soon(ok())));
    urls.subList(3, 20).forEach(url -> lab.web.page(url, ok()));

    RunResult result = lab.run(urls);

    assertThat(Lab.codes(result)).hasSize(20).containsOnly("ok");
    assertThat(lab.web.log.get(3).url()).isEqualTo(urls.get(0));
    assertThat(lab.web.log.get(4).at()).isGreaterThan(lab.web.log.get(3).end()[0]);
  }

  @Test
  void aHostThatAnsweredOnceIsNotGivenUp() {
    List<String> urls = Lab.pages("a.nl", 10);
    urls.subList(1, 10).forEach(url -> lab.web.page(url, SILENCE));

    lab.run(urls);

    assertThat(lab.web.log.stream().map(FakeWeb.Asked::url).distinct()).hasSize(10);
  }

  @Test
  void otherHostsDoNotSufferFromIt() {
    List<String> urls = new ArrayList<>(Lab.pages("a.nl", 50));
    urls.forEach(url -> lab.web.page(url, SILENCE));
    urls.addAll(Lab.pages("b.nl", 10));

    lab.run(urls);

    assertThat(lab.web.of("b.nl")).allMatch(asked -> asked.end()[0] < 3_000);
  }

  @Test
  void aRedirectToItKeepsItsOwnHops() {
    List<String> urls = new ArrayList<>(Lab.pages("dead.nl", 5));
    urls.forEach(url -> lab.web.page(url, SILENCE));
    urls.add("https://a.nl/");
    lab.web.page("https://a.nl/", after(Duration.ofMinutes(1), redirect(301, "https://dead.nl/x")));
    lab.pace = Pace.POLITE.withAttempt(Duration.ofMinutes(2));

    LinkResult finding = lab.run(urls).findings().get(5);

    assertThat(Lab.said(finding)).isEqualTo("unsure/timeout");
    assertThat(finding.hops()).hasSize(1);
    assertThat(lab.web.moments("https://dead.nl/x")).isEmpty();
  }

  @Test
  void aTransportThatNeverComesBackIsNotWaitedFor() {
    lab.web.page("https://a.nl/", never());

    LinkResult finding = lab.one("https://a.nl/");

    assertThat(Lab.said(finding)).isEqualTo("unsure/timeout");
    assertThat(lab.web.log).allMatch(asked -> asked.end()[0] == asked.at() + 16_000);
  }
}
