package nl.handreiking.build;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handreiking.links.LinkReport;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.memory.Assessment;
import nl.handreiking.links.memory.LinkMemory;
import nl.handreiking.links.run.Pace;
import nl.handreiking.links.run.RealTimeline;
import nl.handreiking.links.run.RunListener;
import nl.handreiking.links.run.Timeline;
import nl.handreiking.links.web.HttpTransport;
import nl.handreiking.links.web.HttpTransport.WebOptions;
import nl.handreiking.output.AtomicFile;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.output.ReportWriter;
import nl.handreiking.site.report.LinkReportPages;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.Problems;

/** The pipeline of the link check: gather, ask, assess, remember, mend. Good for one run. */
public final class LinkCheck {

  private final LinkCheckRequest request;
  private final LinkRound round;
  private final Timeline timeline = new RealTimeline();

  public LinkCheck(LinkCheckRequest request, RunListener listener) {
    this.request = request;
    this.round = new LinkRound(request, listener);
  }

  /** Lets the run end with what is known; may be called from any thread, and at any time. */
  public void stop() {
    round.stop();
  }

  /**
   * Checks the links, unless something is wrong with the content or the theme.
   *
   * @throws NoSuchLink when nothing has the id or host that was asked for
   */
  public Outcome<LinkCheckResult> run() throws NoSuchLink {
    Outcome<LinkWork> gathered = LinkWorks.of(request);
    Optional<LinkWork> work = gathered.hasErrors() ? Optional.empty() : gathered.value();
    if (work.isEmpty()) {
      return Outcome.failed(gathered.diagnostics());
    }
    Problems problems = new Problems();
    gathered.diagnostics().forEach(problems::report);
    LinkCheckResult result = check(work.get(), problems);
    return Outcome.of(result, problems.sorted());
  }

  private LinkCheckResult check(LinkWork work, Problems problems) throws NoSuchLink {
    List<LinkSubject> links = LinkSelection.of(work.all(), request.only());
    LinkMemory before = LinkWorks.memory(work.memory(), problems);
    Instant started = timeline.now();
    LinkRound.Found found;
    try (HttpTransport transport = new HttpTransport(webOptions(work))) {
      found = round.ask(links, before, transport, timeline, started);
    }
    List<String> known = work.all().stream().map(LinkSubject::url).toList();
    Assessment assessed =
        Assessment.of(found.findings(), found.reused(), known, before, timeline.now());
    return finished(work, found, assessed, started);
  }

  private LinkCheckResult finished(
      LinkWork work, LinkRound.Found found, Assessment assessed, Instant started) {
    boolean complete =
        assessed.links().stream().noneMatch(link -> link.verdict() instanceof Verdict.Unchecked);
    Duration took = Duration.between(started, timeline.now());
    LinkReport report = new LinkReport(assessed.links(), started, took, complete, found.network());
    List<OutputProblem> unwritten = new ArrayList<>();
    if (found.network()) {
      write(() -> AtomicFile.replace(work.memory(), assessed.memory().text()), unwritten);
    }
    List<MendedRegistry> mended = new ArrayList<>();
    if (request.fix()) {
      write(() -> mended.add(MovedLinks.mend(request.site().content(), report.links())), unwritten);
    }
    LinkReportPages.of(report, work.title(), work.theme(), request.language())
        .value()
        .ifPresent(
            pages ->
                write(() -> ReportWriter.write(request.site().out(), "links", pages), unwritten));
    return new LinkCheckResult(report, mended, unwritten);
  }

  private WebOptions webOptions(LinkWork work) {
    WebOptions options = WebOptions.of(work.userAgent(request.site().version()), work.language());
    return request.allowPrivate() ? options.allowingPrivate() : options;
  }

  /** What cannot be written is told at the end: the report is not lost with it. */
  private static void write(Writing writing, List<OutputProblem> unwritten) {
    try {
      writing.run();
    } catch (OutputProblem problem) {
      unwritten.add(problem);
    }
  }

  /** Something that changes the disk. */
  @FunctionalInterface
  private interface Writing {
    void run() throws OutputProblem;
  }

  /**
   * What a check of links came to.
   *
   * @param mended what was done to the registry (at most one; none when nobody asked)
   * @param unwritten what could not be put on the disk
   */
  public record LinkCheckResult(
      LinkReport report, List<MendedRegistry> mended, List<OutputProblem> unwritten) {

    public LinkCheckResult {
      mended = List.copyOf(mended);
      unwritten = List.copyOf(unwritten);
    }
  }

  /**
   * Which links to check, and how.
   *
   * @param site the content, and where the report goes
   * @param urls a list of addresses to check instead of the content
   * @param only the id of one link, or a host name
   * @param fix whether links that moved get their new address in {@code links.yaml}
   * @param maxAge how long a good result is used again, more or less; zero for never
   * @param deadline of the whole run
   * @param allowPrivate whether addresses of this machine and its network are asked for
   * @param language of the report
   */
  public record LinkCheckRequest(
      BuildRequest site,
      Optional<Path> urls,
      Optional<String> only,
      boolean fix,
      Duration maxAge,
      Duration deadline,
      boolean allowPrivate,
      Pace pace,
      String language) {}
}
