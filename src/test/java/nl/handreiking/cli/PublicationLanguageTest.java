package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages are in the language of the publication, unless somebody asks for another. */
class PublicationLanguageTest {

  private static final String DUTCH = "De inhoud is in orde.";
  private static final String ENGLISH = "The content is fine.";

  @TempDir Path here;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "taal: en|en",
        "taal: en-GB|en",
        "taal: \"en\"|en",
        "taal: 'nl'|nl",
        "\"taal\" : en # English|en",
        "taal:en|en",
        "taal: fy|fy",
        "~  taal: en~|~~",
        "# taal: en|~~",
        "taal:|~~"
      })
  void isReadFromTheFileWhateverElseIsInIt(String line, String language) throws IOException {
    Path content = Files.createDirectory(here.resolve("content"));
    Files.writeString(
        content.resolve("handreiking.yaml"), "titel: x: {\n" + line + "\nniveaus: [\n");

    assertThat(PublicationLanguage.of(here, "content")).isEqualTo(language);
  }

  @Test
  void isEmptyWhenNothingTells() throws IOException {
    assertThat(PublicationLanguage.of(here, "content")).isEmpty();
    assertThat(PublicationLanguage.of(here, "\0")).isEmpty();
    Files.createDirectories(here.resolve("map/handreiking.yaml"));
    assertThat(PublicationLanguage.of(here, "map")).isEmpty();
    Path file = Files.createDirectory(here.resolve("latin")).resolve("handreiking.yaml");
    Files.write(file, "titel: caf\u00e9\ntaal: en\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(PublicationLanguage.of(here, "latin")).isEqualTo("en");
  }

  @Test
  void isThatOfMessages() throws IOException {
    Cli cli = english();

    assertThat(cli.run("check").out()).contains(ENGLISH);
    assertThat(cli.run("check", "--content", "content").out()).contains(ENGLISH);
    assertThat(cli.run("check", "--content=content").out()).contains(ENGLISH);
    assertThat(cli.run("build", "--help").out()).contains("Usage:");
  }

  @Test
  void isNotThatOfMessagesWhenSomebodyAsksForAnother() throws IOException {
    assertThat(english().run("check", "--lang=nl").out()).contains(DUTCH);
  }

  @Test
  void isThatOfTheReport() throws IOException {
    english().run("check", "--out", "uit");
    Path page = here.resolve("uit/report/inhoud/index.html");

    assertThat(Files.readString(page)).contains("<html lang=\"en\">", "18 November 2026");
  }

  private Cli english() throws IOException {
    Cli cli = Cli.in(here);
    Path file = here.resolve("content/handreiking.yaml");
    Files.writeString(file, Files.readString(file).replace("taal: nl", "taal: en"));
    return cli;
  }
}
