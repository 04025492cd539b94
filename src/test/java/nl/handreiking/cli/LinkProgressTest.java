package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handreiking.cli.LinkProgress.LinkProgressLine;
import nl.handreiking.links.run.RunState;
import nl.handreiking.links.run.RunState.HostState;
import nl.handreiking.source.TextBundle;
import org.junit.jupiter.api.Test;

class LinkProgressTest {

  private static final HostState BUSY = new HostState("boeken.example", 3, 2, Duration.ZERO);
  private static final HostState QUEUED = new HostState("lezen.example", 3, 0, Duration.ZERO);
  private static final HostState PAUSED =
      new HostState("een-heel-lange-naam.bibliotheek.example", 1, 0, Duration.ofMillis(11_200));

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void saysHowFarItIsAndWhatTheHostsDo() {
    assertThat(line(120, new RunState(15, 75, false, List.of(BUSY, QUEUED))))
        .isEqualTo(
            "Links nakijken [####----------------] 15/75  boeken.example bezig,"
                + " lezen.example in de rij");
  }

  @Test
  void shortensLongNamesAndCountsTheSecondsOfAPause() {
    assertThat(line(120, new RunState(0, 1, true, List.of(PAUSED))))
        .isEqualTo(
            "Nog eens kijken [--------------------] 0/1  een-hee…liotheek.example wacht 12 s");
  }

  @Test
  void neverGoesBeyondTheTerminal() {
    RunState many = new RunState(7, 9_000, false, Stream.generate(() -> PAUSED).limit(30).toList());
    for (int width = 1; width < 200; width++) {
      assertThat(line(width, many).length()).isLessThanOrEqualTo(width);
    }
    assertThat(line(79, many)).endsWith("  +30");
    assertThat(line(100, many)).endsWith("  +29");
  }

  @Test
  void leavesNothingBehindAndPrintsNothingTwice() {
    LinkProgress progress = LinkProgress.on(console(true, Map.of("COLUMNS", "60")));
    RunState state = new RunState(1, 2, false, List.of());
    progress.changed(state);
    progress.changed(state);
    progress.clear();
    progress.clear();
    assertThat(printed().split("\r", -1))
        .containsExactly("", "\u001B[KLinks nakijken [##########----------] 1/2", "\u001B[K");
  }

  @Test
  void isSilentWhenNobodyLooks() {
    LinkProgress progress = LinkProgress.on(console(false, Map.of("COLUMNS", "not a number")));
    progress.changed(new RunState(1, 2, false, List.of(BUSY)));
    progress.clear();
    assertThat(printed()).isEmpty();
  }

  private static String line(int width, RunState state) {
    return new LinkProgressLine(TextBundle.beside(Main.class, "cli", "nl"), width).of(state);
  }

  private Console console(boolean terminal, Map<String, String> environment) {
    PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
    Path here = Path.of("");
    return new Console(
        out,
        out,
        TextBundle.beside(Main.class, "cli", "nl"),
        new Environment(here, environment, "1", terminal));
  }

  private String printed() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
