package nl.handreiking.build;

import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.handreiking.build.LinkCheck.LinkCheckRequest;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.memory.LinkMemory;
import nl.handreiking.links.memory.Reuse;
import nl.handreiking.links.run.LinkRun;
import nl.handreiking.links.run.LinkRun.RunResult;
import nl.handreiking.links.run.RunListener;
import nl.handreiking.links.run.Timeline;
import nl.handreiking.links.web.Transport;
import org.jspecify.annotations.Nullable;

/** Asks for the links of which nothing good is known that is new enough. */
final class LinkRound {

  private final LinkCheckRequest request;
  private final RunListener listener;
  private @Nullable LinkRun running;
  private boolean stopped;

  LinkRound(LinkCheckRequest request, RunListener listener) {
    this.request = request;
    this.listener = listener;
  }

  /**
   * What is known of all links after the round.
   *
   * @param findings in the order of the links
   * @param reused the addresses of those that were not asked for
   */
  record Found(List<LinkResult> findings, Set<String> reused, boolean network) {

    Found {
      findings = List.copyOf(findings);
      reused = Set.copyOf(reused);
    }
  }

  Found ask(
      List<LinkSubject> links,
      LinkMemory memory,
      Transport transport,
      Timeline timeline,
      Instant now) {
    Reuse reuse = new Reuse(memory, request.maxAge(), now);
    Map<String, LinkResult> known = new HashMap<>();
    links.forEach(link -> reuse.of(link).ifPresent(found -> known.put(link.url(), found)));
    List<LinkSubject> open = links.stream().filter(link -> !known.containsKey(link.url())).toList();
    if (open.isEmpty()) {
      return new Found(joined(links, known, List.of()), known.keySet(), true);
    }
    LinkRun run = begin(new LinkRun(transport, timeline, request.pace(), listener));
    RunResult result = run.run(open, request.deadline());
    return new Found(joined(links, known, result.findings()), known.keySet(), result.network());
  }

  synchronized void stop() {
    stopped = true;
    if (running != null) {
      running.stop();
    }
  }

  private synchronized LinkRun begin(LinkRun run) {
    running = run;
    if (stopped) {
      run.stop();
    }
    return run;
  }

  private static List<LinkResult> joined(
      List<LinkSubject> links, Map<String, LinkResult> known, List<LinkResult> asked) {
    Iterator<LinkResult> next = asked.iterator();
    return links.stream()
        .map(
            link -> {
              LinkResult before = known.get(link.url());
              return before == null ? next.next() : before;
            })
        .toList();
  }
}
