package nl.handreiking.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills builds at random moments, over a site of other content, as a power cut would. What is left
 * is the whole old site, the whole new one, or none; the next build makes the whole new one.
 */
public final class RandomKills {

  private static final Path BASE = Path.of("src/test/resources/bad/_basis/content");

  private final Path folder;
  private final Random random = new Random(20261128);
  private final Map<String, Integer> counts = new TreeMap<>();

  private RandomKills(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("kill");
    new RandomKills(folder).run(args.length == 0 ? 100 : Integer.parseInt(args[0]));
  }

  private void run(int kills) throws IOException, InterruptedException {
    copy(folder.resolve("a/content"), "Lees voor");
    copy(folder.resolve("b/content"), "Lees hardop voor");
    Map<String, Integer> one = built("a");
    long start = System.nanoTime();
    Map<String, Integer> two = built("b");
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Map<String, Integer> old = two;
    for (int i = 0; i < kills; i++) {
      String next = i % 2 == 0 ? "a" : "b";
      Map<String, Integer> fresh = next.equals("a") ? one : two;
      Process build = build(next);
      boolean ended = build.waitFor(random.nextLong(whole + 1), TimeUnit.MILLISECONDS);
      build.destroyForcibly().waitFor();
      Map<String, Integer> left = site();
      String state =
          left.isEmpty() ? "none" : left.equals(fresh) ? "new" : left.equals(old) ? "old" : "MIX";
      count(ended ? "ended before the kill" : state);
      if (random.nextInt(10) == 0 || state.equals("none") || state.equals("MIX")) {
        count(built(next).equals(fresh) ? "repaired" : "NOT REPAIRED");
      }
      old = site();
    }
    System.out.println(kills + " kills within " + whole + " ms: " + counts);
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private void copy(Path to, String title) throws IOException {
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(BASE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Path guide = to.resolve("handreiking.yaml");
    String text = Files.readString(guide);
    Files.writeString(guide, text.replace("titel: Samen lezen", "titel: " + title));
  }

  private Map<String, Integer> built(String content) throws IOException, InterruptedException {
    int status = build(content).waitFor();
    if (status != 0) {
      throw new IllegalStateException("status " + status);
    }
    return site();
  }

  private Process build(String content) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
    command.addAll(Arrays.asList("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("nl.handreiking.cli.Main", "build", "--content"));
    command.add(folder.resolve(content).resolve("content").toString());
    command.addAll(List.of("--out", folder.resolve("out").toString()));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** What visitors get: each file of the site with a hash of its bytes. */
  private Map<String, Integer> site() throws IOException {
    Path site = folder.resolve("out/site");
    Map<String, Integer> files = new TreeMap<>();
    if (Files.isDirectory(site)) {
      try (Stream<Path> all = Files.walk(site)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(site.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }
}
