package nl.handreiking.links.hostile;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.run.LinkRun;
import nl.handreiking.links.run.LinkRun.RunResult;
import nl.handreiking.links.run.Pace;
import nl.handreiking.links.run.RealTimeline;
import nl.handreiking.links.web.HttpTransport;
import nl.handreiking.links.web.HttpTransport.WebOptions;

/** All hostile cases in one run, each at a server of its own, so that none waits for another. */
public final class HostileRun {

  private static final Duration DEADLINE = Duration.ofMinutes(5);

  private HostileRun() {}

  /** What was found, by the name of the case. */
  public static Map<String, LinkResult> of(List<HostileCase> cases, Pace pace) throws IOException {
    List<HostileServer> servers = new ArrayList<>();
    WebOptions options = WebOptions.of("handreiking/test", "nl");
    try (HttpTransport transport =
        new HttpTransport(options, new HostileNames(), Certificates.get().authority())) {
      List<LinkSubject> subjects = new ArrayList<>();
      for (HostileCase hostile : cases) {
        HostileServer server = hostile.opening().open();
        servers.add(server);
        subjects.add(new LinkSubject("", hostile.url(server), List.of(), List.of()));
      }
      LinkRun run = new LinkRun(transport, new RealTimeline(), pace, state -> {});
      return named(cases, run.run(subjects, DEADLINE));
    } finally {
      for (HostileServer server : servers) {
        server.close();
      }
    }
  }

  private static Map<String, LinkResult> named(List<HostileCase> cases, RunResult result) {
    Map<String, LinkResult> findings = new LinkedHashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      findings.put(cases.get(i).name(), result.findings().get(i));
    }
    return findings;
  }
}
