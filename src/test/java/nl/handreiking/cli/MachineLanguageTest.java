package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.handreiking.check.ContentFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The language of the machine changes no byte of what the tool puts out. {@code
 * -Dhandreiking.languages=ar_EG,fa_IR} tries others than those that take the place of all: digits
 * of their own, and in Thai another calendar too.
 */
class MachineLanguageTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir Path temp;

  @Test
  void changesNoByte() throws Exception {
    String languages = System.getProperty("handreiking.languages", "my_MM,th_TH_TH");
    List<Path> folders = new ArrayList<>();
    List<Process> processes = new ArrayList<>();
    for (String language : ("nl_NL," + languages).split(",")) {
      Path folder = Files.createDirectory(temp.resolve(language));
      folders.add(folder);
      processes.add(start(folder, language.split("_")));
    }
    for (Process process : processes) {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(said).isEmpty();
      assertThat(process.waitFor()).isZero();
    }

    Map<String, byte[]> expected = files(folders.get(0));
    assertThat(expected)
        .containsKeys("site-output/site.zip", "check --content contrast --format github.txt");
    for (Path folder : folders) {
      Map<String, byte[]> actual = files(folder);
      assertThat(actual.keySet()).as(folder.toString()).isEqualTo(expected.keySet());
      expected.forEach((name, bytes) -> assertThat(actual.get(name)).as(name).isEqualTo(bytes));
    }
  }

  private static Process start(Path folder, String... language) throws IOException {
    ContentFolders.copy(RESOURCES.resolve("sites/lezen/content"), folder.resolve("content"));
    for (String bad : AllOutput.BAD) {
      ContentFolders.copy(RESOURCES.resolve("bad/_basis/content"), folder.resolve(bad));
      ContentFolders.copy(RESOURCES.resolve("bad/" + bad + "/content"), folder.resolve(bad));
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    List<String> parts = List.of("language", "country", "variant");
    for (int i = 0; i < language.length; i++) {
      command.add("-Duser." + parts.get(i) + "=" + language[i]);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(AllOutput.class.getName(), folder.toString()));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
