package nl.handreiking.links.run;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.Reason;
import nl.handreiking.links.web.Transport;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the pages of all links and judges the responses. Use an instance once.
 *
 * <p>Whatever servers do becomes a finding. An exception of the transport, of the judge or of the
 * listener is a mistake in this tool, which would make every finding doubtful: it ends the run.
 */
public final class LinkRun {

  private final Transport transport;
  private final Timeline timeline;
  private final Pace pace;
  private final RunListener listener;
  private final RandomGenerator random;
  private @Nullable End end;

  public LinkRun(Transport transport, Timeline timeline, Pace pace, RunListener listener) {
    this(transport, timeline, pace, listener, new SplittableRandom());
  }

  LinkRun(
      Transport transport,
      Timeline timeline,
      Pace pace,
      RunListener listener,
      RandomGenerator random) {
    this.transport = transport;
    this.timeline = timeline;
    this.pace = pace;
    this.listener = listener;
    this.random = random;
  }

  /**
   * Does not come back before all is known, but not later than the deadline either.
   *
   * @param subjects may lead to the same page, or be the same
   */
  public RunResult run(List<LinkSubject> subjects, Duration deadline) {
    LinkResults findings = new LinkResults(subjects, timeline.now());
    NetworkSense sense = new NetworkSense(() -> end(End.NO_NETWORK));
    Progress progress = new Progress(timeline, listener);
    Dispatcher dispatcher =
        new Dispatcher(transport, timeline, sense, progress, pace, timeline.now().plus(deadline));
    Backoff backoff = new Backoff(pace.backoff(), random);
    CheckPasses rounds =
        new CheckPasses(timeline, dispatcher, sense, pace, backoff, findings, this::end);
    progress.of(rounds::state);
    timeline.after(deadline, () -> end(End.DEADLINE));
    try {
      rounds.start(FetchTarget.of(subjects));
      timeline.runUntil(() -> end != null);
    } finally {
      dispatcher.stop();
    }
    progress.tell();
    return result(findings, sense);
  }

  /** Ends the run with the results so far; safe from any thread, at any time. */
  public void stop() {
    timeline.execute(() -> end(End.STOPPED));
  }

  /** Only the first reason counts. */
  private void end(End reason) {
    end = end == null ? reason : end;
  }

  private RunResult result(LinkResults findings, NetworkSense sense) {
    End why = end == null ? End.STOPPED : end;
    boolean network = why == End.FINISHED || (why != End.NO_NETWORK && !sense.isSilent());
    List<LinkResult> all =
        network
            ? findings.orUnchecked(why.reason(), timeline.now())
            : findings.noNetwork(timeline.now());
    return new RunResult(all, network, network && findings.isComplete());
  }

  /** Why a run ends. */
  enum End {
    /** Everything was looked at. */
    FINISHED,
    DEADLINE,
    STOPPED,
    NO_NETWORK;

    /** Of the links that were not reached. */
    Reason reason() {
      return Reason.of(this == DEADLINE ? "deadline" : "stopped");
    }
  }

  /**
   * The result of a run.
   *
   * @param findings one for each subject, in their order
   * @param network whether any host was reached; if not, every verdict says so
   * @param complete whether every subject was judged
   */
  public record RunResult(List<LinkResult> findings, boolean network, boolean complete) {

    public RunResult {
      findings = List.copyOf(findings);
    }
  }
}
