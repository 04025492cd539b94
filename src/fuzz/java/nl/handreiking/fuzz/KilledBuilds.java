package nl.handreiking.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.handreiking.source.Sha256;

/**
 * Kills builds at random moments (SIGKILL, as when the power fails), over a site that is there: what
 * is left is the old site or the new one, whole, or for a moment none; and every tenth build may
 * finish and must give what it should. A program: {@code KilledBuilds 1000 [seed]}.
 */
public final class KilledBuilds {

  /** How often a build may finish. */
  private static final int CALM = 10;

  private final Path out;
  private final Map<Left, Integer> found = new EnumMap<>(Left.class);

  /** What a killed build left behind. */
  private enum Left {
    OLD,
    NEW,
    NONE
  }

  private record Edition(Path content, String digest, long milliseconds) {}

  private KilledBuilds(Path out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int times = Integer.parseInt(args[0]);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Path folder = Files.createTempDirectory("killed");
    new KilledBuilds(folder.resolve("out")).run(folder, times, new Random(seed));
  }

  private void run(Path folder, int times, Random random) throws IOException, InterruptedException {
    Path base = Path.of("src/test/resources/bad/_basis/content");
    List<Edition> editions = List.of(edition(base), edition(changed(base, folder.resolve("b"))));
    for (int round = 0; round < times; round++) {
      Edition next = editions.get(round % 2);
      String before = digestOfSite();
      Process build = build(next.content());
      if (!build.waitFor(moment(next, random), TimeUnit.MILLISECONDS)) {
        build.destroyForcibly().waitFor();
      }
      found.merge(left(before, next, round), 1, Integer::sum);
      if (round % CALM == CALM - 1) {
        finish(next, round);
      }
    }
    System.out.println(times + " kills: " + found);
  }

  /** From the start to well after the end on a quiet machine; half of them when the site is written. */
  private static long moment(Edition edition, Random random) {
    long whole = edition.milliseconds() * 3 / 2;
    long from = random.nextBoolean() ? whole / 2 : 0;
    return random.nextLong(from, whole);
  }

  private Left left(String before, Edition next, int round) throws IOException {
    String digest = digestOfSite();
    if (digest.equals(before)) {
      return Left.OLD;
    }
    if (digest.equals(next.digest())) {
      return Left.NEW;
    }
    if (digest.isEmpty()) {
      return Left.NONE;
    }
    throw new AssertionError("a mix in round " + round + ", in " + out);
  }

  private void finish(Edition edition, int round) throws IOException, InterruptedException {
    int status = build(edition.content()).waitFor();
    if (status != 0 || !digestOfSite().equals(edition.digest())) {
      throw new AssertionError("not repaired in round " + round + ", in " + out);
    }
  }

  /** What a build that may finish makes of a content, and how long it takes. */
  private Edition edition(Path content) throws IOException, InterruptedException {
    build(content).waitFor();
    long start = System.nanoTime();
    int status = build(content).waitFor();
    long taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    if (status != 0) {
      throw new IllegalStateException("no site of " + content);
    }
    return new Edition(content, digestOfSite(), taken);
  }

  private Process build(Path content) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes,
            "nl.handreiking.cli.Main",
            "build",
            "--content",
            content.toString(),
            "--out",
            out.toString())
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  /** The same publication with another title on every page. */
  private static Path changed(Path base, Path copy) throws IOException {
    try (Stream<Path> all = Files.walk(base)) {
      for (Path from : all.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(base.relativize(from).toString());
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
      }
    }
    Path guide = copy.resolve("handreiking.yaml");
    String text = Files.readString(guide);
    Files.writeString(guide, text.replaceFirst("(?m)^titel: .*", "titel: Een andere titel"));
    return copy;
  }

  /** Empty when there is no site. */
  private String digestOfSite() throws IOException {
    Path folder = out.resolve("site");
    if (!Files.exists(folder)) {
      return "";
    }
    MessageDigest digest = Sha256.digest();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .sorted()
          .forEach(
              file -> {
                digest.update(folder.relativize(file).toString().getBytes(UTF_8));
                digest.update(bytes(file));
              });
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
