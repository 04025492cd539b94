package nl.handreiking.links.run;

import static nl.handreiking.links.run.FakeWeb.after;
import static nl.handreiking.links.run.FakeWeb.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.handreiking.links.run.LinkRun.RunResult;
import org.junit.jupiter.api.Test;

/** A server hardly notices a run, and none has to wait for another. */
class PolitenessTest {

  private final Lab lab = new Lab();

  @Test
  void requestsToOneHostBeginAQuarterOfASecondApart() {
    lab.run(Lab.pages("a.nl", 5));

    assertThat(lab.web.log.stream().map(FakeWeb.Asked::at))
        .containsExactly(0L, 250L, 500L, 750L, 1000L);
  }

  @Test
  void aHostHasTwoRequestsAtMost() {
    Lab.pages("a.nl", 6).forEach(url -> lab.web.page(url, after(Duration.ofSeconds(3), ok())));

    lab.run(Lab.pages("a.nl", 6));

    assertThat(lab.web.mostPerHost).containsEntry("a.nl", 2);
    assertThat(lab.web.log.stream().map(FakeWeb.Asked::at))
        .containsExactly(0L, 250L, 3000L, 3250L, 6000L, 6250L);
  }

  @Test
  void thereAreNeverMoreThanTheTotalUnderWay() {
    List<String> urls = new ArrayList<>();
    for (int host = 0; host < 60; host++) {
      urls.addAll(Lab.pages("h" + host + ".nl", 3));
    }

    RunResult result = lab.run(urls);

    assertThat(lab.web.mostInAll).isEqualTo(32);
    assertThat(Lab.codes(result)).containsOnly("ok").hasSize(180);
  }

  @Test
  void aSlowHostWithManyPagesDoesNotHoldUpTheOthers() {
    List<String> slow = Lab.pages("slow.nl", 100);
    slow.forEach(url -> lab.web.page(url, after(Duration.ofSeconds(10), ok())));
    List<String> urls = new ArrayList<>(slow);
    for (int host = 0; host < 10; host++) {
      urls.addAll(Lab.pages("h" + host + ".nl", 4));
    }
    lab.pace =
        new Pace(
            2,
            Duration.ofMillis(250),
            4,
            Duration.ofSeconds(15),
            2,
            Duration.ofSeconds(1),
            Duration.ofSeconds(60));

    lab.run(urls);

    long othersDone =
        lab.web.log.stream()
            .filter(asked -> !asked.host().equals("slow.nl"))
            .mapToLong(asked -> asked.end()[0])
            .max()
            .orElseThrow();
    assertThat(othersDone).isLessThan(2_000);
  }

  @Test
  void hostsTakeTurns() {
    List<String> urls = new ArrayList<>(Lab.pages("a.nl", 3));
    urls.addAll(Lab.pages("b.nl", 3));
    urls.addAll(Lab.pages("c.nl", 3));
    lab.pace =
        new Pace(
            1,
            Duration.ZERO,
            1,
            Duration.ofSeconds(15),
            2,
            Duration.ofSeconds(1),
            Duration.ofSeconds(60));

    lab.run(urls);

    assertThat(lab.web.log.stream().map(FakeWeb.Asked::host))
        .containsExactly("a.nl", "b.nl", "c.nl", "a.nl", "b.nl", "c.nl", "a.nl", "b.nl", "c.nl");
  }

  @Test
  void withoutAnIntervalOnlyTheLatencyTakesTime() {
    List<String> urls = new ArrayList<>();
    for (int host = 0; host < 10; host++) {
      urls.addAll(Lab.pages("h" + host + ".nl", 50));
    }
    lab.pace = Pace.POLITE.withInterval(Duration.ZERO);

    lab.run(urls);

    assertThat(lab.millis()).isEqualTo(50 * 50 / 2);
  }

  @Test
  void anotherPortIsAnotherHostAndTheUsualOneIsNot() {
    lab.run("https://a.nl/", "https://a.nl:443/b", "https://a.nl:8443/");

    assertThat(lab.web.of("a.nl")).hasSize(2);
    assertThat(lab.web.of("a.nl:8443").get(0).at()).isZero();
  }
}
