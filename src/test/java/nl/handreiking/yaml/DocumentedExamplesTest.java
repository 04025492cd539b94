package nl.handreiking.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation of the content model shows to editors can be read. */
class DocumentedExamplesTest {

  private static final Path DOCUMENTATION = Path.of("docs/inhoudsmodel.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("```(?:yaml\\n(.*?)|markdown\\n---\\n(.*?)\\n---.*?)```", Pattern.DOTALL);

  /** A block that shows several files names each in a comment. */
  private static final Pattern NEXT_FILE = Pattern.compile("(?m)^# actie/.*$");

  static List<String> examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(DOCUMENTATION))
        .results()
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
        .flatMap(example -> Stream.of(NEXT_FILE.split(example)))
        .filter(example -> !example.isBlank())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isValid(String example) {
    Problems problems = new Problems();

    assertThat(YamlReader.read(new SourceText("voorbeeld", example), problems)).isPresent();
    assertThat(problems.sorted()).isEmpty();
  }
}
