package nl.handreiking.links.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.handreiking.links.run.LinkRun.End;
import nl.handreiking.links.run.Request.Reply;

/** A first pass over all pages, and a slow second pass over those that failed. */
final class CheckPasses {

  private final Timeline timeline;
  private final Dispatcher dispatcher;
  private final NetworkSense sense;
  private final Pace pace;
  private final Backoff backoff;
  private final LinkResults findings;
  private final Consumer<End> end;

  /** By the number of the first link, so that a run asks in the order of its links. */
  private final Map<Integer, FetchTarget> secondLook = new TreeMap<>();

  private List<FetchTarget> all = List.of();
  private boolean slow;
  private int pagesLeft;
  private int linksDone;
  private int linksTotal;

  CheckPasses(
      Timeline timeline,
      Dispatcher dispatcher,
      NetworkSense sense,
      Pace pace,
      Backoff backoff,
      LinkResults findings,
      Consumer<End> end) {
    this.timeline = timeline;
    this.dispatcher = dispatcher;
    this.sense = sense;
    this.pace = pace;
    this.backoff = backoff;
    this.findings = findings;
    this.end = end;
  }

  /** Begins the first round; links that have a finding already count as done in it. */
  void start(List<FetchTarget> targets) {
    all = targets;
    begin(targets, pace);
    linksDone = findings.count();
    linksTotal += linksDone;
  }

  RunState state() {
    return new RunState(linksDone, linksTotal, slow, dispatcher.busyHosts());
  }

  private void begin(List<FetchTarget> targets, Pace thisPace) {
    pagesLeft = targets.size();
    linksDone = 0;
    linksTotal = targets.stream().mapToInt(target -> target.links().size()).sum();
    for (FetchTarget target : targets) {
      new Visit(
              target,
              thisPace,
              dispatcher,
              timeline,
              backoff,
              judgement -> judged(target, judgement))
          .begin();
    }
    if (targets.isEmpty()) {
      end.accept(End.FINISHED);
    }
  }

  private void judged(FetchTarget target, Judgement judgement) {
    List<FetchTarget.Link> again = new ArrayList<>();
    for (int i = 0; i < target.links().size(); i++) {
      findings.add(target, i, judgement, timeline.now());
      if (judgement.deservesSecondLook(i)) {
        again.add(target.links().get(i));
      }
    }
    if (!slow && !again.isEmpty()) {
      secondLook.put(again.get(0).subject(), new FetchTarget(target.page(), again));
    }
    linksDone += target.links().size();
    pagesLeft--;
    if (pagesLeft == 0 && slow) {
      end.accept(End.FINISHED);
    } else if (pagesLeft == 0) {
      firstRoundOver();
    }
  }

  private void firstRoundOver() {
    if (sense.isSilent()) {
      end.accept(End.NO_NETWORK);
    } else if (sense.isGone()) {
      askAnotherTime();
    } else {
      beginSlowRound();
    }
  }

  /** Probes a host that answered before: if it fails now, the network is down. */
  private void askAnotherTime() {
    Optional<FetchTarget> reached =
        all.stream().filter(target -> sense.wasReached(target.page().authority())).findFirst();
    if (reached.isEmpty()) {
      beginSlowRound();
      return;
    }
    dispatcher.ask(new Request(reached.get().page(), pace.attempt(), true, this::answered));
  }

  private void answered(Reply reply) {
    reply.free().run();
    if (reply.asked() && sense.isGone()) {
      end.accept(End.NO_NETWORK);
    } else {
      beginSlowRound();
    }
  }

  private void beginSlowRound() {
    if (secondLook.isEmpty()) {
      end.accept(End.FINISHED);
      return;
    }
    slow = true;
    dispatcher.startAgain(pace.slow());
    begin(List.copyOf(secondLook.values()), pace.slow());
  }
}
