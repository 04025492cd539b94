package nl.handreiking.links.run;

import java.time.Duration;
import java.util.function.Consumer;
import nl.handreiking.links.run.Request.Reply;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.FailureKind;

/** Fetches one page, redirects and retries included. */
final class Visit {

  private final FetchTarget target;
  private final Pace pace;
  private final Dispatcher dispatcher;
  private final Timeline timeline;
  private final Backoff backoff;
  private final Consumer<Judgement> then;
  private RedirectChain trail;
  private Duration timeLeft;
  private int attempts;

  Visit(
      FetchTarget target,
      Pace pace,
      Dispatcher dispatcher,
      Timeline timeline,
      Backoff backoff,
      Consumer<Judgement> then) {
    this.target = target;
    this.pace = pace;
    this.dispatcher = dispatcher;
    this.timeline = timeline;
    this.backoff = backoff;
    this.then = then;
    trail = new RedirectChain(target.page());
    timeLeft = pace.attempt();
  }

  /** Begins an attempt. */
  void begin() {
    attempts++;
    trail = new RedirectChain(target.page());
    timeLeft = pace.attempt();
    ask();
  }

  private void ask() {
    if (timeLeft.isNegative() || timeLeft.isZero()) {
      answered(Reply.unasked(new Answer.Failure(FailureKind.TIMEOUT, 0, "no time left")));
    } else {
      dispatcher.ask(new Request(trail.address(), timeLeft, trail.hasBegun(), this::answered));
    }
  }

  private void answered(Reply reply) {
    timeLeft = timeLeft.minus(reply.took());
    if (reply.asked() && attempts <= pace.retries() && TransientFailures.is(reply.answer())) {
      reply.free().run();
      timeline.after(backoff.before(attempts), this::begin);
    } else if (trail.goesOn(reply.answer())) {
      reply.free().run();
      ask();
    } else {
      read(reply);
    }
  }

  private void read(Reply reply) {
    timeline.work(
        () -> Judgement.of(trail, reply.answer(), target.fragments()),
        judgement -> {
          reply.free().run();
          then.accept(judgement);
        });
  }
}
