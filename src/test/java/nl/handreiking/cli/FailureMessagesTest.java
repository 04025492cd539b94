package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.output.SitePath;
import nl.handreiking.output.SitePlan;
import nl.handreiking.output.SiteWriter;
import nl.handreiking.source.ProgressListener;
import nl.handreiking.source.TextBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureMessagesTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void asksToReportABug() {
    assertThat(status(new IllegalStateException("oeps"), Map.of())).isEqualTo(3);

    assertThat(said())
        .startsWith(
            "Dit had niet mogen gebeuren. Meld het alsjeblieft aan de makers van handreiking")
        .contains(
            "handreiking 1.2.3, java.lang.IllegalStateException: oeps, FailureMessagesTest.java:")
        .doesNotContain("\tat ");
  }

  @Test
  void saysWhichFileWasBeingMade(@TempDir Path folder) {
    OutputFile broken =
        new OutputFile(
            SitePath.of("vo/plan/index.html"),
            () -> {
              throw new IllegalStateException("oeps");
            });
    Throwable failure = catchThrowable(() -> write(folder.resolve("out"), broken));
    assertThat(status(failure, Map.of())).isEqualTo(3);
    assertThat(said())
        .contains("Dit had niet mogen gebeuren.", "bij het maken van vo/plan/index.html.", "oeps");
    assertThat(folder.resolve("out/site")).doesNotExist();
  }

  private static void write(Path out, OutputFile file) throws OutputProblem {
    try (SiteWriter writer = SiteWriter.open(out)) {
      writer.write(new SitePlan(List.of(file)), ProgressListener.NONE);
    }
  }

  @Test
  void showsTheTraceToWhoAsksForIt() {
    status(new IllegalStateException("oeps"), Map.of("HANDREIKING_TRACE", "1"));
    assertThat(said()).contains("\tat ");
  }

  @Test
  void saysWhichFileCannotBeRead() {
    Path file = Path.of("").toAbsolutePath().resolve("foto.png");
    status(new UncheckedIOException(new AccessDeniedException(file.toString())), Map.of());
    assertThat(said()).isEqualTo("Lezen is niet gelukt: geen toegang tot foto.png.\n");
  }

  @Test
  void saysThatTheMemoryIsFull() {
    assertThat(status(new OutOfMemoryError(), Map.of())).isEqualTo(3);
    assertThat(said())
        .startsWith("Het geheugen is vol. ")
        .contains("60 %", "HANDREIKING_OPTS=-Xmx4g");
  }

  private int status(Throwable failure, Map<String, String> environment) {
    Path here = Path.of("").toAbsolutePath();
    Environment surroundings = new Environment(here, environment, "1.2.3", false);
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new FailureMessages(stream, TextBundle.beside(Main.class, "cli", "nl"), surroundings)
        .status(failure);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
