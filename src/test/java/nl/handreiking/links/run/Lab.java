package nl.handreiking.links.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.run.LinkRun.RunResult;

/** A run in virtual time. */
final class Lab {

  final VirtualTimeline timeline = new VirtualTimeline();
  final FakeWeb web = new FakeWeb(timeline);
  final List<RunState> states = new ArrayList<>();
  Pace pace = Pace.POLITE;
  Duration deadline = Duration.ofHours(1);
  long seed = 1;

  RunResult run(String... urls) {
    return run(List.of(urls));
  }

  RunResult run(List<String> urls) {
    return linkRun().run(subjects(urls), deadline);
  }

  LinkRun linkRun() {
    return new LinkRun(web, timeline, pace, states::add, new SplittableRandom(seed));
  }

  LinkResult one(String url) {
    return run(url).findings().get(0);
  }

  long millis() {
    return Duration.between(VirtualTimeline.BEGIN, timeline.now()).toMillis();
  }

  static List<LinkSubject> subjects(List<String> urls) {
    return urls.stream().map(url -> new LinkSubject("", url, List.of(), List.of())).toList();
  }

  /** Addresses of so many pages of a host, for instance {@code https://a.nl/0}. */
  static List<String> pages(String host, int count) {
    return IntStream.range(0, count).mapToObj(i -> "https://" + host + "/" + i).toList();
  }

  /** Verdict and reason, for instance {@code unsure/dns}. */
  static String said(LinkResult finding) {
    return finding.verdict().code() + "/" + finding.verdict().reason().code();
  }

  static List<String> said(RunResult result) {
    return result.findings().stream().map(Lab::said).toList();
  }

  static List<String> codes(RunResult result) {
    return result.findings().stream().map(finding -> finding.verdict().code()).toList();
  }
}
