package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher as a person does, from a folder that is not the tool's own. */
class LauncherIT {

  private static final Path TOOL = Path.of("").toAbsolutePath();
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  @TempDir Path temp;
  private Path here;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void makeFolder() throws IOException {
    here = Files.createDirectory(temp.resolve("een map"));
  }

  @Test
  void tellsItsVersion() throws Exception {
    Cli.Run run = launch(launcher(), "--version");
    assertThat(run.out()).startsWith("handreiking ").doesNotContain("handreiking 0\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void buildsTheContentThatIsNamed() throws Exception {
    Cli.Run run = launch(launcher(), "build", "--content", content(), "--out", "mijn site");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("De website is klaar: ").doesNotContain("\u001B");
    assertThat(run.status()).isZero();
    assertThat(here.resolve("mijn site/site/index.html")).isNotEmptyFile();
    assertThat(here.resolve("mijn site/site.zip")).isNotEmptyFile();
  }

  @Test
  void saysTheSameWithTheArchiveOfClasses() throws Exception {
    Cli.Run first = launch(launcher(), "build", "--content", content(), "--out", "site");
    Cli.Run second = launch(launcher(), "build", "--content", content(), "--out", "site");
    Cli.Run third = launch(launcher(), "build", "--content", content(), "--out", "site");
    assertThat(second).isEqualTo(first);
    assertThat(third).isEqualTo(first);
  }

  @Test
  void saysThatThereIsNoContentHere() throws Exception {
    Cli.Run run = launch(launcher(), "build");
    assertThat(run.err()).startsWith("hier is geen map content/");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void buildsTheContentOfTheFolderThatThePersonIsIn() throws Exception {
    Cli.in(here);
    assertThat(launch(launcher(), "build").status()).isZero();
    assertThat(here.resolve("site-output/site/klein/index.html")).isNotEmptyFile();
  }

  @Test
  void worksThroughASymbolicLink() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("h"), launcher());
    assertThat(launch(link, "--version").out()).startsWith("handreiking ");
  }

  @Test
  void addsTheOptionsForJavaOfThePerson() throws Exception {
    environment.put("HANDREIKING_OPTS", "-Xmx1g -Dhandreiking.terminal=true -Dster=*");
    Cli.Run run = launch(launcher(), "--help");
    assertThat(run.out()).as("in colour, as at a terminal").contains("\u001B[1m");
    assertThat(run.status()).isZero();
  }

  @Test
  void handsOnTheExitStatus() throws Exception {
    Cli.Run run = launch(launcher(), "bouw maar");
    assertThat(run.err()).startsWith("onbekende opdracht 'bouw maar'");
    assertThat(run.status()).isEqualTo(2);
  }

  private static String content() {
    return TOOL.resolve("content").toString();
  }

  private static Path launcher() {
    return TOOL.resolve(WINDOWS ? "handreiking.cmd" : "handreiking");
  }

  private Cli.Run launch(Path launcher, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = temp.resolve("out.txt");
    Path err = temp.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(here.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("SOURCE_DATE_EPOCH", "1795000000");
    builder.environment().putAll(environment);
    int status = builder.start().waitFor();
    return new Cli.Run(status, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file).replace(System.lineSeparator(), "\n");
  }
}
