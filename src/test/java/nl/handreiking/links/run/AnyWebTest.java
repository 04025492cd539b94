package nl.handreiking.links.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.run.LinkRun.RunResult;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.FailureKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the web does, a run ends, says something of every link, and stays polite. */
class AnyWebTest {

  private static final int HOSTS = 12;
  private static final int PAGES = 10;

  private final Lab lab = new Lab();

  static List<Long> seeds() {
    return new SplittableRandom(20261121).longs(40).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holds(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    lab.seed = seed;
    lab.deadline = random.nextInt(4) == 0 ? Duration.ofSeconds(20) : Duration.ofDays(1);
    lab.pace = pace(random);
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < HOSTS * PAGES; i++) {
      urls.add(url(random));
      lab.web.page(urls.get(i).replaceFirst("#.*", ""), script(random));
    }

    RunResult result = lab.run(urls);

    assertThat(result.findings())
        .extracting(finding -> finding.subject().url())
        .containsExactlyElementsOf(urls);
    assertThat(result.complete())
        .isEqualTo(
            result.findings().stream()
                .noneMatch(f -> List.of("unchecked", "no-network").contains(f.verdict().code())));
    assertThat(lab.deadline).isGreaterThanOrEqualTo(Duration.ofMillis(lab.millis()));
    assertThat(lab.web.mostInAll).isLessThanOrEqualTo(lab.pace.total());
    assertThat(lab.web.mostPerHost.values()).allMatch(most -> most <= lab.pace.perHost());
    assertThatIntervalsAreKept();
    assertThat(lab.web.log).allMatch(asked -> asked.end()[0] >= asked.at());
    assertThat(result.findings())
        .extracting(LinkResult::at)
        .noneMatch(lab.timeline.now()::isBefore);
  }

  private void assertThatIntervalsAreKept() {
    Map<String, List<FakeWeb.Asked>> byHost =
        lab.web.log.stream().collect(Collectors.groupingBy(FakeWeb.Asked::host));
    for (List<FakeWeb.Asked> asked : byHost.values()) {
      for (int i = 1; i < asked.size(); i++) {
        assertThat(asked.get(i).at() - asked.get(i - 1).at())
            .isGreaterThanOrEqualTo(lab.pace.interval().toMillis());
      }
    }
  }

  private static Pace pace(SplittableRandom random) {
    return new Pace(
        random.nextInt(1, 4),
        Duration.ofMillis(random.nextInt(3) * 100L),
        random.nextInt(1, 20),
        Duration.ofSeconds(15),
        random.nextInt(4),
        Duration.ofSeconds(1),
        Duration.ofSeconds(60));
  }

  private static String url(SplittableRandom random) {
    if (random.nextInt(50) == 0) {
      return "mailto:iemand@a.nl";
    }
    String fragment = random.nextInt(4) == 0 ? "#kop" + random.nextInt(3) : "";
    return "https://h%d.nl/%d%s".formatted(random.nextInt(HOSTS), random.nextInt(PAGES), fragment);
  }

  private static FakeWeb.Step[] script(SplittableRandom random) {
    FakeWeb.Step[] steps = new FakeWeb.Step[random.nextInt(1, 5)];
    for (int i = 0; i < steps.length; i++) {
      steps[i] =
          random.nextInt(30) == 0
              ? FakeWeb.never()
              : FakeWeb.after(Duration.ofMillis(random.nextInt(12_000)), answer(random));
    }
    return steps;
  }

  private static Answer answer(SplittableRandom random) {
    FailureKind[] kinds = FailureKind.values();
    return switch (random.nextInt(8)) {
      case 0, 1 -> FakeWeb.html("<h2 id=kop1>Kop</h2>");
      case 2, 3 -> FakeWeb.failure(kinds[random.nextInt(kinds.length)]);
      case 4 -> FakeWeb.status(429, "retry-after", "" + random.nextInt(-5, 200));
      case 5 -> FakeWeb.status(new int[] {400, 403, 404, 410, 500, 503, 999}[random.nextInt(7)]);
      case 6 -> FakeWeb.redirect(302, url(random));
      default ->
          FakeWeb.status(301, "location", url(random), "set-cookie", "a=" + random.nextInt());
    };
  }
}
