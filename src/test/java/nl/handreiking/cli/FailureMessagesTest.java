package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Map;
import nl.handreiking.source.TextBundle;
import org.junit.jupiter.api.Test;

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
