package nl.handreiking.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documentation says is so: its commands are run and its examples built, as
 * CONTRIBUTING.md explains. The pages of {@code src/test/resources/docs} are wrong, each with what
 * the test must find beside it; {@code -Dhandreiking.rewrite=true} writes that anew.
 */
class DocsTest {

  private static final Path WRONG = Path.of("src/test/resources/docs");

  @TempDir Path folder;

  static List<Path> pages() throws IOException {
    Stream<Path> atTheTop = Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"));
    return Stream.concat(atTheTop, markdown(Path.of("docs")).stream()).toList();
  }

  static List<Path> wrongPages() throws IOException {
    return markdown(WRONG);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isTrue(Path page) throws IOException {
    assertThat(Story.complaints(DocPage.read(page), folder)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("wrongPages")
  void complainsAboutAWrongPage(Path page) throws IOException {
    String complaints = String.join("\n", Story.complaints(DocPage.read(page), folder)) + "\n";

    Path expected = Path.of(page.toString().replace(".md", ".txt"));
    if (Boolean.getBoolean("handreiking.rewrite")) {
      Files.writeString(expected, complaints);
    }
    assertThat(complaints).isNotBlank().isEqualTo(Files.readString(expected));
  }

  @Test
  void leavesNoCommandUnrunThatNoPageHas() throws IOException {
    for (String command : OtherCommands.all().keySet()) {
      assertThat(pages()).as(command).anyMatch(page -> shows(page, command));
    }
  }

  private static boolean shows(Path page, String command) {
    try {
      return DocPage.read(page).blocks().stream()
          .flatMap(block -> block.text().lines())
          .anyMatch(line -> line.startsWith(command));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static List<Path> markdown(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
