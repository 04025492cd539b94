package nl.handreiking.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * What to measure.
 *
 * @param pages the sizes of the generated contents
 * @param rounds how often each is timed
 * @param against another checkout
 * @param part {@link #BUILD}, {@link #PREVIEW} or {@link #ALL}
 */
record BenchmarkOptions(List<Integer> pages, int rounds, Optional<Path> against, String part) {

  private static final String ALL = "all";
  private static final String BUILD = "build";
  private static final String PREVIEW = "preview";
  private static final List<Integer> PAGES = List.of(1_000, 10_000);
  private static final int ROUNDS = 5;

  BenchmarkOptions {
    pages = List.copyOf(pages);
    if (rounds < 1) {
      throw new IllegalArgumentException("no rounds: " + rounds);
    }
    if (pages.stream().anyMatch(size -> size < Corpus.MIN_PAGES)) {
      throw new IllegalArgumentException("fewer pages than " + Corpus.MIN_PAGES + ": " + pages);
    }
    if (!List.of(ALL, BUILD, PREVIEW).contains(part)) {
      throw new IllegalArgumentException("--only build, or --only preview, not " + part);
    }
    against.ifPresent(
        checkout -> {
          if (!Files.isExecutable(checkout.resolve("handreiking"))) {
            throw new IllegalArgumentException("no launcher in " + checkout);
          }
        });
  }

  /** {@code [--against DIR] [--only build|preview] [--rounds N] [PAGES ...]}. */
  static BenchmarkOptions of(String... arguments) {
    List<Integer> pages = new ArrayList<>();
    int rounds = ROUNDS;
    Optional<Path> against = Optional.empty();
    String part = ALL;
    Queue<String> left = new ArrayDeque<>(List.of(arguments));
    while (!left.isEmpty()) {
      String argument = left.remove();
      switch (argument) {
        case "--against" -> against = Optional.of(Path.of(left.remove()).toAbsolutePath());
        case "--only" -> part = left.remove();
        case "--rounds" -> rounds = Integer.parseInt(left.remove());
        default -> pages.add(Integer.valueOf(argument));
      }
    }
    return new BenchmarkOptions(pages.isEmpty() ? PAGES : pages, rounds, against, part);
  }

  boolean builds() {
    return !part.equals(PREVIEW);
  }

  boolean preview() {
    return !part.equals(BUILD);
  }
}
