package nl.handreiking.links.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.handreiking.links.web.Answer;

/** The queue of one host, with its rate limit. */
final class HostQueue {

  private final String name;
  private final Deque<Request> waiting = new ArrayDeque<>();
  private final Breaker breaker = new Breaker();
  private int inFlight;
  private Instant lastBegin = Instant.EPOCH;
  private Instant pausedUntil = Instant.EPOCH;

  /** Whether it stands in the row for its turn, or will when its time has come. */
  private boolean inRow;

  HostQueue(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void add(Request request) {
    if (request.first()) {
      waiting.addFirst(request);
    } else {
      waiting.addLast(request);
    }
  }

  /** Whether it could use a turn, now or later. */
  boolean wantsTurn(Pace pace) {
    return !inRow && !waiting.isEmpty() && inFlight < pace.perHost();
  }

  void setInRow(boolean now) {
    inRow = now;
  }

  /** Time until the next request is allowed; zero or less when it is allowed now. */
  Duration wait(Instant now, Pace pace) {
    Instant byInterval = lastBegin.plus(pace.interval());
    return Duration.between(now, byInterval.isAfter(pausedUntil) ? byInterval : pausedUntil);
  }

  Request begin(Instant now) {
    inFlight++;
    lastBegin = now;
    return waiting.removeFirst();
  }

  void ended(Answer answer, Instant now) {
    inFlight--;
    breaker.saw(answer, now.isBefore(pausedUntil));
  }

  void pauseUntil(Instant moment) {
    pausedUntil = moment.isAfter(pausedUntil) ? moment : pausedUntil;
  }

  /** The answer for all requests once the host was given up. */
  Optional<Answer> givenUp() {
    return breaker.answer();
  }

  /** Takes away everything that waits. */
  List<Request> clear() {
    List<Request> all = List.copyOf(waiting);
    waiting.clear();
    return all;
  }

  void giveAnotherChance() {
    breaker.giveAnotherChance();
  }

  boolean isBusy() {
    return inFlight > 0 || !waiting.isEmpty();
  }

  RunState.HostState state(Instant now) {
    Duration paused = pausedUntil.isAfter(now) ? Duration.between(now, pausedUntil) : Duration.ZERO;
    return new RunState.HostState(name, waiting.size(), inFlight, paused);
  }
}
