package nl.handreiking.links.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.run.LinkRun.RunResult;
import nl.handreiking.links.web.Transport;
import org.junit.jupiter.api.Test;

/** The engine in the time of the machine. */
class RealTimelineTest {

  private static final Pace PACE = Pace.POLITE.withInterval(Duration.ZERO);
  private static final Duration LONG = Duration.ofMinutes(10);

  private final RealTimeline timeline = new RealTimeline();

  @Test
  void twoThousandLinksAreAllJudged() {
    Transport transport =
        (address, limit) -> CompletableFuture.supplyAsync(FakeWeb::ok, ForkJoinPool.commonPool());

    RunResult result = new LinkRun(transport, timeline, PACE, state -> {}).run(links(), LONG);

    assertThat(result.findings()).hasSize(2_000).allMatch(found -> found.verdict().isGood());
    assertThat(result.complete()).isTrue();
  }

  @Test
  void anotherThreadCanStopARunThatWouldHang() {
    CompletableFuture<Void> asked = new CompletableFuture<>();
    Transport transport =
        (address, limit) -> {
          asked.complete(null);
          return new CompletableFuture<>();
        };
    LinkRun run = new LinkRun(transport, timeline, PACE, state -> {});
    var unused = asked.thenRunAsync(run::stop);

    RunResult result = run.run(links(), LONG);

    assertThat(Lab.said(result)).hasSize(2_000).containsOnly("unchecked/stopped");
  }

  @Test
  void anInterruptEndsARunAsStopDoes() {
    LinkRun run = new LinkRun((a, b) -> new CompletableFuture<>(), timeline, PACE, state -> {});
    Thread.currentThread().interrupt();

    RunResult result = run.run(links(), LONG);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(Lab.said(result)).containsOnly("unchecked/stopped");
  }

  @Test
  void tasksRunInTheOrderOfTheirMoments() {
    List<String> done = new ArrayList<>();
    timeline.after(Duration.ofMillis(2), () -> done.add("later"));
    timeline.execute(() -> done.add("first"));
    timeline.execute(() -> done.add("second"));
    timeline.after(Duration.ofMillis(1), () -> done.add("never")).cancel();

    timeline.runUntil(() -> done.contains("later"));

    assertThat(done).containsExactly("first", "second", "later");
  }

  @Test
  void workIsDoneElsewhereAndItsResultHere() {
    List<Thread> threads = new ArrayList<>();
    timeline.work(
        Thread::currentThread, worker -> threads.addAll(List.of(worker, Thread.currentThread())));

    timeline.runUntil(() -> !threads.isEmpty());

    assertThat(threads.get(0)).isNotEqualTo(Thread.currentThread());
    assertThat(threads.get(0).isDaemon()).isTrue();
    assertThat(threads.get(1)).isEqualTo(Thread.currentThread());
  }

  @Test
  void aMistakeInWorkComesOutWhereTheRunWaits() {
    timeline.work(
        () -> {
          throw new ArithmeticException("bug");
        },
        nothing -> {});

    assertThatThrownBy(() -> timeline.runUntil(() -> false)).hasRootCauseMessage("bug");
  }

  private static List<LinkSubject> links() {
    List<String> urls = new ArrayList<>();
    for (int host = 0; host < 20; host++) {
      urls.addAll(Lab.pages("h" + host + ".nl", 100));
    }
    return Lab.subjects(urls);
  }
}
