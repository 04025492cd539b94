package nl.handreiking.links.run;

import java.time.Duration;
import java.util.List;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.web.Transport;

/** Asks for the pages of all links, and judges what comes back. Good for one run. */
public final class LinkRun {

  public LinkRun(Transport transport, Timeline timeline, Pace pace, RunListener listener) {}

  public RunResult run(List<LinkSubject> subjects, Duration deadline) {
    return new RunResult(List.of(), true, false);
  }

  public void stop() {}
}
