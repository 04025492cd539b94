package nl.handreiking.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.handreiking.bench.ProcessRun.Failed;

/**
 * Runs tools by turns, so that whatever else the machine does falls to all of them, and prints what
 * they took. Ratios are those of the first tool to each of the others: the median over the rounds.
 */
final class Comparison {

  /**
   * The first run is for the launcher to build the tool and to make presentations, the second to
   * make its archive of classes.
   */
  private static final int WARM_UP = 2;

  private final int rounds;

  Comparison(int rounds) {
    this.rounds = rounds;
  }

  static void printHead(String title) {
    System.out.printf("%n%-30s seconds (min, max)       peak MB (min, max)%n", title);
  }

  /** One that fails is left out from then on. */
  void print(String what, List<Contender> contenders) throws IOException, InterruptedException {
    Map<Contender, List<ProcessRun>> results = new LinkedHashMap<>();
    contenders.forEach(contender -> results.put(contender, new ArrayList<>()));
    for (int round = -WARM_UP; round < rounds; round++) {
      for (Contender contender : List.copyOf(results.keySet())) {
        try {
          ProcessRun run = contender.trial().run();
          if (round >= 0) {
            results.get(contender).add(run);
          }
        } catch (Failed failed) {
          results.remove(contender);
          say("%-14s %-12s fails: %s", what, contender.name(), failed.getMessage());
        }
      }
    }
    results.forEach((contender, runs) -> printRow(what, contender, runs));
    if (results.containsKey(contenders.get(0))) {
      contenders.stream()
          .skip(1)
          .filter(results::containsKey)
          .forEach(other -> printRatio(contenders.get(0), other, results));
    }
  }

  private static void printRow(String what, Contender contender, List<ProcessRun> runs) {
    Spread seconds = Spread.of(runs.stream().map(ProcessRun::seconds).toList());
    Spread peak = Spread.of(runs.stream().map(ProcessRun::peakMegabytes).toList());
    say(
        "%-14s %-12s %10.2f (%.2f, %.2f) %16.0f (%.0f, %.0f)",
        what,
        contender.name(),
        seconds.median(),
        seconds.min(),
        seconds.max(),
        peak.median(),
        peak.min(),
        peak.max());
  }

  private static void printRatio(
      Contender first, Contender other, Map<Contender, List<ProcessRun>> results) {
    List<ProcessRun> ours = results.get(first);
    List<ProcessRun> theirs = results.get(other);
    say(
        "  %s ÷ %s: %.2f of its time, %.2f of its memory",
        first.name(),
        other.name(),
        ratio(ours, theirs, ProcessRun::seconds),
        ratio(ours, theirs, ProcessRun::peakMegabytes));
  }

  private static double ratio(
      List<ProcessRun> ours, List<ProcessRun> theirs, ToDoubleFunction<ProcessRun> figure) {
    return Spread.of(
            IntStream.range(0, ours.size())
                .mapToObj(
                    i -> figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(theirs.get(i)))
                .toList())
        .median();
  }

  private static void say(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }

  /** A tool, and how to run it once. */
  record Contender(String name, Trial trial) {}

  /** Does what is not to be timed, and then a run. */
  @FunctionalInterface
  interface Trial {

    ProcessRun run() throws IOException, InterruptedException, Failed;
  }
}
