package nl.handreiking.links.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import nl.handreiking.links.run.Request.Reply;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.Transport;

/**
 * Sends requests: a limited number at once, at each host's own rate, round-robin over the hosts.
 * Only a request in flight occupies a slot, so a host that has to wait blocks no other.
 */
final class Dispatcher {

  private final Transport transport;
  private final Timeline timeline;
  private final NetworkSense sense;
  private final Progress progress;
  private final Instant end;
  private final Map<String, HostQueue> hosts = new LinkedHashMap<>();
  private final Queue<HostQueue> row = new ArrayDeque<>();
  private final Set<Flight> flights = new HashSet<>();
  private Pace pace;
  private int placesTaken;
  private boolean sendingSoon;

  Dispatcher(
      Transport transport,
      Timeline timeline,
      NetworkSense sense,
      Progress progress,
      Pace pace,
      Instant end) {
    this.transport = transport;
    this.timeline = timeline;
    this.sense = sense;
    this.progress = progress;
    this.pace = pace;
    this.end = end;
  }

  /** Sends a request when its turn has come. */
  void ask(Request request) {
    HostQueue host = hosts.computeIfAbsent(request.address().authority(), HostQueue::new);
    host.add(request);
    lineUp(host);
  }

  /** Switches to this pace, and gives hosts that were given up another chance. */
  void startAgain(Pace slower) {
    pace = slower;
    hosts.values().forEach(HostQueue::giveAnotherChance);
  }

  /** Ends everything that is under way. */
  void stop() {
    row.clear();
    hosts.values().forEach(HostQueue::clear);
    List.copyOf(flights).forEach(Flight::cancel);
    flights.clear();
  }

  List<RunState.HostState> busyHosts() {
    Instant now = timeline.now();
    return hosts.values().stream().filter(HostQueue::isBusy).map(host -> host.state(now)).toList();
  }

  private void lineUp(HostQueue host) {
    if (host.givenUp().isPresent()) {
      answerAll(host, host.givenUp().get());
    } else if (host.wantsTurn(pace)) {
      host.setInRow(true);
      Duration wait = host.wait(timeline.now(), pace);
      if (wait.isNegative() || wait.isZero()) {
        row.add(host);
        sendSoon();
      } else {
        timeline.after(wait, () -> lineUpAgain(host));
      }
    }
  }

  private void lineUpAgain(HostQueue host) {
    host.setInRow(false);
    lineUp(host);
  }

  private void sendSoon() {
    if (!sendingSoon) {
      sendingSoon = true;
      timeline.execute(this::send);
    }
  }

  private void send() {
    sendingSoon = false;
    while (placesTaken < pace.total() && !row.isEmpty()) {
      HostQueue host = row.remove();
      host.setInRow(false);
      if (host.wantsTurn(pace) && isTime(host)) {
        send(host, host.begin(timeline.now()));
      }
      lineUp(host);
    }
  }

  private boolean isTime(HostQueue host) {
    Duration wait = host.wait(timeline.now(), pace);
    return wait.isNegative() || wait.isZero();
  }

  private void send(HostQueue host, Request request) {
    placesTaken++;
    progress.changed();
    flights.add(
        new Flight(
            transport,
            timeline,
            request,
            (flight, answer) -> landed(host, request, flight, answer)));
  }

  private void landed(HostQueue host, Request request, Flight flight, Answer answer) {
    flights.remove(flight);
    Instant now = timeline.now();
    sense.saw(host.name(), answer);
    host.ended(answer, now);
    pause(host, answer, now);
    lineUp(host);
    request.then().accept(new Reply(answer, flight.took(), true, this::freePlace));
  }

  private void pause(HostQueue host, Answer answer, Instant now) {
    Duration wait = Pause.of(answer, now, pace);
    if (!wait.isZero()) {
      Instant until = now.plus(wait);
      host.pauseUntil(until.isAfter(end) ? end : until);
    }
  }

  private void freePlace() {
    placesTaken--;
    progress.changed();
    sendSoon();
  }

  private void answerAll(HostQueue host, Answer answer) {
    for (Request request : host.clear()) {
      timeline.execute(() -> request.then().accept(Reply.unasked(answer)));
    }
  }

  /** How long a host wants to be left alone. */
  static final class Pause {

    private Pause() {}

    /** Zero when the response asks for no pause. A 429 without Retry-After gets a default pause. */
    static Duration of(Answer answer, Instant now, Pace pace) {
      if (!(answer instanceof Answer.Response response)) {
        return Duration.ZERO;
      }
      boolean tooMany = response.status() == TransientFailures.TOO_MANY_REQUESTS;
      if (!tooMany && response.status() != TransientFailures.SERVICE_UNAVAILABLE) {
        return Duration.ZERO;
      }
      return response
          .header("retry-after")
          .flatMap(text -> RetryAfter.parse(text, now, pace.patience()))
          .orElse(tooMany ? pace.backoff() : Duration.ZERO);
    }
  }
}
