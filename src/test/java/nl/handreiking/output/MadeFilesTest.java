package nl.handreiking.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeFilesTest {

  @TempDir private Path root;
  private int times;

  @Test
  void whatIsKeptIsNotMadeAgain() throws OutputProblem {
    assertThat(build("a")).isEqualTo("made a");
    assertThat(build("a")).isEqualTo("made a");
    assertThat(times).isEqualTo(1);
  }

  @Test
  void whatChangedIsMadeAndTheOldGoes() throws OutputProblem, IOException {
    build("a");
    assertThat(build("b")).isEqualTo("made b");
    assertThat(times).isEqualTo(2);
    assertThat(cached()).containsExactly("b");
  }

  @Test
  void whatIsDamagedIsMadeAnew() throws OutputProblem, IOException {
    build("a");
    Path kept = root.resolve(".handreiking-cache/a");
    byte[] bytes = Files.readAllBytes(kept);
    bytes[bytes.length - 1]++;
    Files.write(kept, bytes);
    assertThat(build("a")).isEqualTo("made a");
    Files.write(kept, new byte[3]);
    assertThat(build("a")).isEqualTo("made a");
    assertThat(times).isEqualTo(3);
    assertThat(build("a")).isEqualTo("made a");
    assertThat(times).isEqualTo(3);
  }

  @Test
  void aFileUnderAnotherNameIsNotTrusted() throws OutputProblem, IOException {
    build("a");
    Path folder = root.resolve(".handreiking-cache");
    Files.move(folder.resolve("a"), folder.resolve("b"));
    assertThat(build("b")).isEqualTo("made b");
  }

  @Test
  void aLinkInTheWayIsNeverFollowed(@TempDir Path elsewhere) throws OutputProblem, IOException {
    Files.writeString(elsewhere.resolve("precious"), "precious");
    build("a");
    FileTree.delete(root.resolve(".handreiking-cache"));
    Files.createSymbolicLink(root.resolve(".handreiking-cache"), elsewhere);
    assertThat(build("a")).isEqualTo("made a");
    assertThat(elsewhere.resolve("precious")).hasContent("precious");
    assertThat(elsewhere.resolve("a")).doesNotExist();
  }

  @Test
  void aBuildThatWritesNothingKeepsNothing() throws OutputProblem {
    try (SiteWriter writer = SiteWriter.open(root)) {
      writer.made().file("a", () -> make("a")).bytes();
    }
    assertThat(root.resolve(".handreiking-cache")).doesNotExist();
  }

  private String build(String key) throws OutputProblem {
    try (SiteWriter writer = SiteWriter.open(root)) {
      Content content = writer.made().file(key, () -> make(key));
      SitePlan plan = new SitePlan(List.of(new OutputFile(SitePath.of("x"), content)));
      writer.write(plan, (done, total) -> {});
      return new String(content.bytes(), UTF_8);
    }
  }

  private byte[] make(String key) {
    times++;
    return ("made " + key).getBytes(UTF_8);
  }

  private List<String> cached() throws IOException {
    try (var entries = Files.list(root.resolve(".handreiking-cache"))) {
      return entries.map(entry -> entry.getFileName().toString()).toList();
    }
  }
}
