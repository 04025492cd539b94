package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds in processes of their own, which write down what classes they load: the libraries for
 * PowerPoint cost seconds, and are loaded only when a presentation changed.
 */
class PresentationFilesTest {

  private static final Path CONTENT = Path.of("src/test/resources/sites/lezen/content");
  private static final String POI = "org.apache.poi.";

  @TempDir Path here;

  @Test
  void aFileIsMadeAgainOnlyWhenSomethingOfItChanged() throws Exception {
    copy(CONTENT, here.resolve("content"));
    Path file = here.resolve("site-output/site/bovenbouw/presentatie/presentatie.pptx");

    assertThat(loaded()).anyMatch(name -> name.startsWith(POI));
    byte[] first = Files.readAllBytes(file);

    edit("onderwerpen/keuze/let-op.md", "Wie moet,", "Wie echt moet,");
    assertThat(loaded())
        .noneMatch(name -> name.startsWith(POI))
        .noneMatch(name -> name.startsWith("org.apache.xmlbeans."))
        .noneMatch(name -> name.startsWith("java.awt."));
    assertThat(file).hasBinaryContent(first);

    edit("figuren/lezers.yaml", "aantal: 1.5", "aantal: 1");
    assertThat(loaded()).anyMatch(name -> name.startsWith(POI));
    assertThat(Files.readAllBytes(file)).isNotEqualTo(first);
  }

  @Test
  void figuresNeedNoFontsOfTheMachine() throws Exception {
    copy(CONTENT, here.resolve("content"));
    assertThat(loaded())
        .contains("java.awt.image.BufferedImage")
        .noneMatch(name -> name.matches("sun\\..*Font(Manager|Configuration).*"));
  }

  /** The classes that a build loads. */
  private List<String> loaded() throws Exception {
    Path log = here.resolve("classes.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:class+load:file=" + log, "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "build"));
    Process build =
        new ProcessBuilder(command)
            .directory(here.toFile())
            .redirectErrorStream(true)
            .redirectOutput(here.resolve("out.txt").toFile())
            .start();
    assertThat(build.waitFor()).as(Files.readString(here.resolve("out.txt"))).isZero();
    try (Stream<String> lines = Files.lines(log)) {
      return lines.map(line -> line.replaceFirst("^(?:\\[[^]]*])+ (\\S+).*", "$1")).toList();
    }
  }

  private void edit(String file, String before, String after) throws IOException {
    Path path = here.resolve("content").resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(before);
    Files.writeString(path, text.replace(before, after));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
