package nl.handreiking.links.run;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.Body;
import nl.handreiking.links.web.FailureKind;
import nl.handreiking.links.web.Transport;
import nl.handreiking.links.web.WebAddress;

/** A web that answers from a script, and writes down what it was asked and when. */
final class FakeWeb implements Transport {

  /** One answer in a script; none when the transport never comes back. */
  record Step(Duration latency, Answer... answer) {}

  /** One request, in milliseconds since the beginning; −1 for an end that did not come. */
  record Asked(String url, String host, long at, long[] end, Duration limit) {}

  static final Duration LATENCY = Duration.ofMillis(50);

  final List<Asked> log = new ArrayList<>();
  int mostInAll;
  final Map<String, Integer> mostPerHost = new LinkedHashMap<>();

  private final Timeline timeline;
  private final Map<String, List<Step>> scripts = new HashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();
  private final Map<String, Integer> busy = new HashMap<>();
  private int busyInAll;

  FakeWeb(Timeline timeline) {
    this.timeline = timeline;
  }

  /** What a page answers, one after the other; the last one from then on. */
  FakeWeb page(String url, Step... steps) {
    scripts.put(url, Arrays.asList(steps));
    return this;
  }

  FakeWeb page(String url, Answer... answers) {
    return page(url, Arrays.stream(answers).map(FakeWeb::soon).toArray(Step[]::new));
  }

  static Step soon(Answer answer) {
    return new Step(LATENCY, answer);
  }

  static Step after(Duration latency, Answer answer) {
    return new Step(latency, answer);
  }

  static Step never() {
    return new Step(Duration.ZERO);
  }

  static Answer html(String body) {
    return new Answer.Response(
        200,
        Map.of("content-type", List.of("text/html; charset=utf-8")),
        new Body(
            ("<!doctype html><title>Pagina</title><h1>Pagina</h1><p>" + "Tekst. ".repeat(80) + body)
                .getBytes(StandardCharsets.UTF_8),
            false));
  }

  static Answer ok() {
    return html("");
  }

  static Answer status(int status, String... headers) {
    Map<String, List<String>> map = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      map.put(headers[i], List.of(headers[i + 1]));
    }
    return new Answer.Response(status, map, Body.NONE);
  }

  static Answer redirect(int status, String location) {
    return status(status, "location", location);
  }

  static Answer failure(FailureKind kind) {
    return new Answer.Failure(kind, 0, "scripted");
  }

  /** The moments, in milliseconds, at which a page was asked for. */
  List<Long> moments(String url) {
    return log.stream().filter(asked -> asked.url.equals(url)).map(Asked::at).toList();
  }

  List<Asked> of(String host) {
    return log.stream().filter(asked -> asked.host.equals(host)).toList();
  }

  @Override
  public CompletableFuture<Answer> get(WebAddress address, Duration limit) {
    String url = address.toString();
    String host = address.authority();
    Asked request = new Asked(url, host, millis(), new long[] {-1}, limit);
    log.add(request);
    mostInAll = Math.max(mostInAll, ++busyInAll);
    mostPerHost.merge(host, busy.merge(host, 1, Integer::sum), Math::max);
    Step step = step(url);
    CompletableFuture<Answer> future = new CompletableFuture<>();
    var unused = future.whenComplete((answer, cancelled) -> ended(request));
    if (step.answer.length > 0) {
      timeline.after(step.latency, () -> future.complete(step.answer[0]));
    }
    return future;
  }

  private void ended(Asked request) {
    request.end[0] = millis();
    busyInAll--;
    busy.merge(request.host, -1, Integer::sum);
  }

  private Step step(String url) {
    List<Step> script = scripts.getOrDefault(url, List.of(soon(ok())));
    int turn = asked.merge(url, 1, Integer::sum) - 1;
    return script.get(Math.min(turn, script.size() - 1));
  }

  private long millis() {
    return Duration.between(VirtualTimeline.BEGIN, timeline.now()).toMillis();
  }

  /** When the last request ended or began. */
  Instant last() {
    long last = log.stream().mapToLong(asked -> Math.max(asked.at, asked.end[0])).max().orElse(0);
    return VirtualTimeline.BEGIN.plusMillis(last);
  }
}
