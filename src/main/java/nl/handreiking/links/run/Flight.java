package nl.handreiking.links.run;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.FailureKind;
import nl.handreiking.links.web.Transport;
import org.jspecify.annotations.Nullable;

/** One request under way. It ends in time even if the transport does not keep to it. */
final class Flight {

  private static final Duration GRACE = Duration.ofSeconds(1);

  private final Timeline timeline;
  private final Instant begin;
  private final CompletableFuture<Answer> future;
  private final Timeline.Cancellable guard;
  private final BiConsumer<Flight, Answer> then;
  private boolean over;

  Flight(Transport transport, Timeline timeline, Request request, BiConsumer<Flight, Answer> then) {
    this.timeline = timeline;
    this.then = then;
    begin = timeline.now();
    guard = timeline.after(request.limit().plus(GRACE), this::isLate);
    future = transport.get(request.address(), request.limit());
    var unused = future.whenComplete((answer, bug) -> timeline.execute(() -> landed(answer, bug)));
  }

  Duration took() {
    return Duration.between(begin, timeline.now());
  }

  /** Ends it without an answer. */
  void cancel() {
    over = true;
    guard.cancel();
    future.cancel(true);
  }

  private void isLate() {
    cancel();
    then.accept(this, new Answer.Failure(FailureKind.TIMEOUT, 0, "no answer in time"));
  }

  private void landed(Answer answer, @Nullable Throwable bug) {
    if (over) {
      return;
    }
    over = true;
    guard.cancel();
    if (bug != null) {
      throw new IllegalStateException("the transport could not do its work", bug);
    }
    then.accept(this, answer);
  }
}
