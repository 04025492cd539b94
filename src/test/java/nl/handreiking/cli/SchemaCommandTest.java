package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.handreiking.content.FileKinds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

  @TempDir Path here;

  private Cli cli;

  @BeforeEach
  void publication() throws IOException {
    cli = Cli.in(here);
  }

  @Test
  void writesASchemaForEachKindOfFileAndTheSettingsThatLeadThere() throws IOException {
    Cli.Run run = cli.run("schema");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains(".handreiking-schemas", FileKinds.ALL.size() + " bestanden");
    assertThat(count(here.resolve(".handreiking-schemas"))).isEqualTo(FileKinds.ALL.size());
    assertThat(Files.readString(here.resolve(".handreiking-schemas/item.schema.json")))
        .contains("De bronnen", "klein", "boeken");
    assertThat(Files.readString(here.resolve(".vscode/settings.json")))
        .contains("\"./.handreiking-schemas/links.schema.json\"", "\"content/links.yaml\"");
  }

  @Test
  void changesNothingTheSecondTime() {
    cli.run("schema");

    Cli.Run run = cli.run("schema");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("zijn bij", "wijst al naar de schema's");
  }

  @Test
  void leavesThePersonsOwnFilesAsTheyAre() throws IOException {
    Path settings = here.resolve(".vscode/settings.json");
    Path own = here.resolve(".handreiking-schemas/eigen.json");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "{\"editor.wordWrap\": \"on\"}");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "{}");

    Cli.Run run = cli.run("schema");

    assertThat(settings).hasContent("{\"editor.wordWrap\": \"on\"}");
    assertThat(own).hasContent("{}");
    assertThat(run.out()).contains("Zet dit erin", "\"yaml.schemas\"");
  }

  @Test
  void worksForContentWithErrors() throws IOException {
    Files.writeString(here.resolve("content/links.yaml"), "tips: [\n");

    Cli.Run run = cli.run("schema", "--lang", "en", "--out", "schemas");

    assertThat(run.status()).isZero();
    assertThat(Files.readString(here.resolve("schemas/item.schema.json"))).contains("klein");
    assertThat(Files.readString(here.resolve(".vscode/settings.json")))
        .contains("\"./schemas/links.schema.json\"");
  }

  @Test
  void refusesToWriteInTheContent() {
    Cli.Run run = cli.run("schema", "--out", "content/schemas");

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(here.resolve("content/schemas")).doesNotExist();
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
