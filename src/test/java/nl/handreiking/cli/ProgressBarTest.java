package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import nl.handreiking.source.ProgressListener;
import nl.handreiking.source.TextBundle;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private static final String CLEARED = "\u001B[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now = -17;

  @Test
  void isSilentForHalfASecond() {
    ProgressBar bar = bar(true);
    ProgressListener reading = bar.stage("progress.reading");
    pass(499);
    reading.advanced(1, 2);
    bar.clear();
    assertThat(printed()).isEmpty();

    pass(1);
    reading.advanced(1, 2);
    assertThat(lines())
        .containsExactly("", "Inhoud lezen [###############---------------] 50%" + CLEARED);
  }

  @Test
  void showsAStageThatBeganBeforeAndTheNextOne() {
    ProgressBar bar = bar(true);
    ProgressListener reading = bar.stage("progress.reading");
    reading.advanced(1, 4);
    pass(600);
    reading.advanced(1, 4);
    bar.stage("progress.writing").advanced(1, 10);
    bar.clear();
    bar.clear();

    assertThat(lines())
        .containsExactly(
            "",
            "Inhoud lezen [#######-----------------------] 25%" + CLEARED,
            "Website maken [###---------------------------] 10%" + CLEARED,
            CLEARED);
  }

  @Test
  void speaksOnceForEachPercentAndNeverGoesBack() {
    ProgressListener writing = bar(true).stage("progress.writing");
    pass(500);
    for (int done = 1; done <= 10_000; done++) {
      writing.advanced(done, 10_000);
      writing.advanced(Math.max(1, done - 300), 10_000);
    }

    assertThat(lines()).hasSize(1 + 101).doesNotHaveDuplicates();
    assertThat(lines()[101])
        .isEqualTo("Website maken [##############################] 100%" + CLEARED);
  }

  @Test
  void countsWhatThreadsDo() {
    Runnable oneDone = bar(true).stage("progress.reading").counting(1_000);
    pass(500);
    IntStream.range(0, 1_000).parallel().forEach(file -> oneDone.run());

    assertThat(lines()[lines().length - 1]).endsWith("] 100%" + CLEARED);
  }

  @Test
  void isSilentWhenNobodyLooks() {
    ProgressBar bar = bar(false);
    pass(5_000);
    bar.stage("progress.reading").advanced(1, 2);
    bar.clear();
    assertThat(printed()).isEmpty();
  }

  private void pass(long millis) {
    now += Duration.ofMillis(millis).toNanos();
  }

  private ProgressBar bar(boolean terminal) {
    PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
    Path here = Path.of("");
    Environment surroundings = new Environment(here, Map.of(), "1", terminal);
    return new ProgressBar(
        new Console(out, out, TextBundle.beside(Main.class, "cli", "nl"), surroundings), () -> now);
  }

  private String[] lines() {
    return printed().split("\r", -1);
  }

  private String printed() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
