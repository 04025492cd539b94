package nl.handreiking.links.run;

import static nl.handreiking.links.run.FakeWeb.after;
import static nl.handreiking.links.run.FakeWeb.failure;
import static nl.handreiking.links.run.FakeWeb.ok;
import static nl.handreiking.links.run.FakeWeb.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.run.LinkRun.RunResult;
import nl.handreiking.links.web.FailureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A machine without a network says nothing of any link. */
class NetworkTest {

  private final Lab lab = new Lab();

  @ParameterizedTest
  @EnumSource(
      value = FailureKind.class,
      names = {"DNS", "REFUSED", "UNREACHABLE", "CONNECT_TIMEOUT"})
  void whenNobodyIsReachedNothingIsJudged(FailureKind kind) {
    List<String> urls = dead(kind, 5);

    RunResult result = lab.run(urls);

    assertThat(result.network()).isFalse();
    assertThat(result.complete()).isFalse();
    assertThat(Lab.said(result)).hasSize(5).containsOnly("no-network/no-network");
    assertThat(result.findings())
        .allMatch(finding -> !finding.confirmed() && finding.hops().isEmpty());
  }

  @Test
  void eightHostsAreEnoughToStopAsking() {
    RunResult result = lab.run(dead(FailureKind.DNS, 400));

    assertThat(result.network()).isFalse();
    assertThat(result.findings()).hasSize(400);
    assertThat(lab.millis()).isLessThan(2_000);
  }

  @Test
  void oneOrTwoHostsAreJudged() {
    RunResult result = lab.run(dead(FailureKind.DNS, 2));

    assertThat(result.network()).isTrue();
    assertThat(Lab.said(result)).containsOnly("unsure/dns");
  }

  @Test
  void aFewDeadHostsAmongOthersAreJudged() {
    List<String> urls = dead(FailureKind.DNS, 4);
    IntStream.range(0, 6).forEach(i -> urls.add("https://live" + i + ".nl/"));

    RunResult result = lab.run(urls);

    assertThat(result.network()).isTrue();
    assertThat(Lab.said(result).subList(0, 4)).containsOnly("unsure/dns");
    assertThat(Lab.codes(result).subList(4, 10)).containsOnly("ok");
  }

  @Test
  void aListOfMostlyDeadLinksIsJudgedWhenALiveHostStillAnswers() {
    List<String> urls = dead(FailureKind.DNS, 7);
    urls.add("https://live.nl/");

    RunResult result = lab.run(urls);

    assertThat(result.network()).isTrue();
    assertThat(Lab.codes(result)).containsOnly("unsure", "ok");
    assertThat(lab.web.of("live.nl")).hasSize(2);
  }

  @Test
  void aNetworkThatGoesAwayMidwayLeavesNothingToJudge() {
    List<String> urls = dead(FailureKind.DNS, 7);
    urls.add(0, "https://live.nl/");
    lab.web.page("https://live.nl/", soon(ok()), soon(failure(FailureKind.DNS)));

    RunResult result = lab.run(urls);

    assertThat(result.network()).isFalse();
    assertThat(Lab.codes(result)).containsOnly("no-network");
  }

  @Test
  void hostsThatAnswerBadlyAreReachedAllTheSame() {
    List<String> urls = dead(FailureKind.TLS_EXPIRED, 5);

    assertThat(lab.run(urls).network()).isTrue();
  }

  @Test
  void privateAddressesSayNothingOfTheNetwork() {
    List<String> urls = dead(FailureKind.PRIVATE_ADDRESS, 9);

    RunResult result = lab.run(urls);

    assertThat(result.network()).isTrue();
    assertThat(Lab.said(result)).containsOnly("unsure/private-address");
  }

  @Test
  void aDeadlineBeforeAnybodyIsReachedIsNoNetworkToo() {
    lab.deadline = Duration.ofSeconds(6);
    List<String> urls = dead(FailureKind.CONNECT_TIMEOUT, 4);
    urls.addAll(Lab.pages("host0.nl", 40));
    urls.forEach(
        url ->
            lab.web.page(url, after(Duration.ofSeconds(5), failure(FailureKind.CONNECT_TIMEOUT))));

    RunResult result = lab.run(urls);

    assertThat(result.network()).isFalse();
    assertThat(result.findings()).extracting(LinkResult::finalUrl).containsExactlyElementsOf(urls);
  }

  private List<String> dead(FailureKind kind, int hosts) {
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < hosts; i++) {
      urls.add("https://host" + i + ".nl/");
      lab.web.page(urls.get(i), failure(kind));
    }
    return urls;
  }
}
