package nl.handreiking.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a build over an existing site at every step, and looks at what is left. */
class KillTest {

  @TempDir Path temp;

  @Test
  void aKilledBuildNeverLeavesAMixAndTheNextRepairs() throws Exception {
    Set<String> leftBehind = new TreeSet<>();
    int step = 0;
    while (killedAt(step)) {
      Path root = temp.resolve("step" + step);
      Set<String> found = texts(root);
      assertThat(found).as("killed at step %d", step).hasSizeLessThanOrEqualTo(1);
      leftBehind.addAll(found.isEmpty() ? Set.of("nothing") : found);

      SiteWriter.open(root).close();
      assertThat(Sites.names(root)).containsExactly(".handreiking", "site", "site.zip");
      assertThat(texts(root)).as("recovered from step %d", step).hasSize(1);

      Sites.write(root, Sites.saying("newer"));
      assertThat(texts(root)).containsExactly("newer");
      step++;
    }
    assertThat(step).as("steps").isEqualTo(3 + 2 * 6);
    assertThat(leftBehind).containsExactly("new", "nothing", "old");
  }

  /** Whether the build reached the step, and so was killed there. */
  private boolean killedAt(int step) throws Exception {
    Path root = temp.resolve("step" + step);
    Sites.write(root, Sites.saying("old"));
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledBuild.class.getName(),
                root.toString(),
                "new",
                Integer.toString(step))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = build.inputReader(StandardCharsets.UTF_8)) {
      String reached = out.readLine();
      boolean waits = !"done".equals(reached);
      assertThat(isBusy(root)).isEqualTo(waits);
      return waits;
    } finally {
      build.destroyForcibly().waitFor();
    }
  }

  private static boolean isBusy(Path root) throws Exception {
    try (SiteWriter second = SiteWriter.open(root)) {
      second.write(Sites.saying("new"), Sites.SILENT);
      return false;
    } catch (OutputProblem problem) {
      return problem.kind() == OutputProblem.Kind.BUSY;
    }
  }

  /** Every text that a published page or the zip has. */
  private static Set<String> texts(Path root) throws Exception {
    Set<String> texts = new TreeSet<>();
    if (Files.exists(root.resolve("site"))) {
      try (Stream<Path> files = Files.walk(root.resolve("site"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    if (Files.exists(root.resolve("site.zip"))) {
      try (ZipFile zip = new ZipFile(root.resolve("site.zip").toFile())) {
        for (ZipEntry entry : zip.stream().toList()) {
          texts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }
}
