package nl.handreiking.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.hostile.Handler;
import nl.handreiking.links.hostile.HostileCases;
import nl.handreiking.links.hostile.HostileRun;
import nl.handreiking.links.hostile.HostileServer;
import nl.handreiking.links.run.LinkRun;
import nl.handreiking.links.run.LinkRun.RunResult;
import nl.handreiking.links.run.Pace;
import nl.handreiking.links.run.RealTimeline;
import nl.handreiking.links.web.HttpTransport;
import nl.handreiking.links.web.HttpTransport.WebOptions;

/**
 * How fast links are checked, and in how much memory. Without arguments: the speed, then the
 * hostile cases at the pace of every day; with {@code memory}: 10,000 links, in a Java of its own.
 */
public final class LinksBenchmark {

  private static final int HOSTS = 10;
  private static final int LATENCY = 50;
  private static final Duration DEADLINE = Duration.ofMinutes(10);
  private static final String PAGE =
      "<!doctype html><title>Pagina</title><h1 id=deel>Pagina</h1>" + "<p>Tekst.</p>".repeat(500);

  private LinksBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    if (List.of(arguments).contains("memory")) {
      memory();
    } else {
      speed();
      speed();
      speed();
      hostile();
    }
  }

  private static void speed() throws IOException {
    int perHost = 50;
    long took = check(HOSTS, perHost, LATENCY);
    double limit = (double) perHost * LATENCY / Pace.POLITE.perHost();
    say(
        "%d links on %d hosts, %d ms each: %d ms, %.2f times the theoretical limit of %.0f ms",
        HOSTS * perHost, HOSTS, LATENCY, took, took / limit, limit);
  }

  private static void hostile() throws IOException {
    long start = System.nanoTime();
    int count = HostileRun.of(HostileCases.all(), Pace.POLITE).size();
    say("%d hostile cases at the pace of every day: %d ms", count, millisSince(start));
  }

  private static void memory() throws IOException {
    int links = 10_000;
    long took = check(HOSTS, links / HOSTS, 0);
    say("%d links: %d ms, at most %s in memory", links, took, peak());
  }

  private static long check(int hosts, int perHost, int latency) throws IOException {
    Handler handler =
        visit -> {
          visit.keepOpen();
          if (latency == 0 || visit.pause(latency)) {
            visit.page(PAGE);
          }
        };
    List<HostileServer> servers = new ArrayList<>();
    try (HttpTransport transport =
        new HttpTransport(WebOptions.of("handreiking/benchmark", "nl").allowingPrivate())) {
      List<LinkSubject> subjects = new ArrayList<>();
      for (int host = 1; host <= hosts; host++) {
        HostileServer server = HostileServer.start("127.0.0." + host, handler);
        servers.add(server);
        for (int link = 0; link < perHost; link++) {
          String url = server.origin() + "/pagina/" + link + "#deel";
          subjects.add(new LinkSubject("", url, List.of(), List.of()));
        }
      }
      return timed(transport, subjects);
    } finally {
      for (HostileServer server : servers) {
        server.close();
      }
    }
  }

  private static long timed(HttpTransport transport, List<LinkSubject> subjects) {
    Pace pace = Pace.POLITE.withInterval(Duration.ZERO);
    long start = System.nanoTime();
    RunResult result =
        new LinkRun(transport, new RealTimeline(), pace, state -> {}).run(subjects, DEADLINE);
    long took = millisSince(start);
    long bad = result.findings().stream().filter(found -> !found.verdict().isGood()).count();
    if (bad > 0) {
      throw new IllegalStateException(bad + " links were not good");
    }
    return took;
  }

  /** The most that this process had in memory, as Linux counts it. */
  private static String peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.substring(6).strip())
        .findFirst()
        .orElse("unknown");
  }

  private static long millisSince(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  private static void say(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
