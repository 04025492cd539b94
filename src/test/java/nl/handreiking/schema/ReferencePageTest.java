package nl.handreiking.schema;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.content.FileKind;
import nl.handreiking.content.FileKinds;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.YamlReader;
import org.assertj.core.util.diff.DiffUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page on the content model says of every key what the reader knows of it. {@code
 * -Dhandreiking.rewrite=true} writes its tables anew.
 */
class ReferencePageTest {

  private static final Path PAGE = Path.of("docs/inhoudsmodel.md");
  private static final Pattern TABLE =
      Pattern.compile("<!-- sleutels ([a-z-]+) -->\n(.*?)<!-- einde -->", Pattern.DOTALL);
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "```(?:yaml content/(\\S+)\\n(.*?)|markdown content/(\\S+)\\n---\\n(.*?)\\n---.*?)```",
          Pattern.DOTALL);
  private static final Descriptions DUTCH = Descriptions.in("nl");

  /** A file that the page shows. */
  record Example(String path, String yaml) {}

  static List<Example> examples() throws IOException {
    return EXAMPLE.matcher(Files.readString(PAGE)).results().map(ReferencePageTest::of).toList();
  }

  @Test
  void saysWhatTheReaderKnows() throws IOException {
    String written = Files.readString(PAGE);
    String actual =
        TABLE
            .matcher(written)
            .replaceAll(match -> Matcher.quoteReplacement(table(FileKinds.of(match.group(1)))));
    if (Boolean.getBoolean("handreiking.rewrite")) {
      Files.writeString(PAGE, actual);
    }

    assertThat(DiffUtils.diff(lines(Files.readString(PAGE)), lines(actual)).getDeltas())
        .as("lines of %s that are not what the reader knows", PAGE)
        .isEmpty();
  }

  @Test
  void hasATableForEveryKindOfFileWithKeysOfItsOwn() throws IOException {
    assertThat(TABLE.matcher(Files.readString(PAGE)).results().map(match -> match.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            FileKinds.ALL.stream()
                .filter(kind -> !DUTCH.keys(kind).isEmpty())
                .map(FileKind::id)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void showsFilesThatCanBeRead(Example example) {
    FileKind kind =
        SchemaChecks.kind(example.path(), FileKind.Place.FILE, FileKind.Place.FRONT_MATTER)
            .orElseThrow();
    Problems problems = new Problems();

    YamlReader.read(new SourceText(example.path(), example.yaml()), problems)
        .ifPresent(node -> kind.type().read(node, problems));
    assertThat(problems.sorted()).isEmpty();
  }

  private static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }

  private static Example of(MatchResult match) {
    return match.group(1) == null
        ? new Example(match.group(3), match.group(4))
        : new Example(match.group(1), match.group(2));
  }

  private static String table(FileKind kind) {
    return "<!-- sleutels "
        + kind.id()
        + " -->\n| sleutel | wat erachter staat | wat het is |\n| --- | --- | --- |\n"
        + rows("", DUTCH.keys(kind)).map(row -> "| " + row + " |\n").collect(joining())
        + "<!-- einde -->";
  }

  /** A row for each key, those in its value below it. */
  private static Stream<String> rows(String above, List<KeyDescription> keys) {
    return keys.stream()
        .flatMap(
            key ->
                Stream.concat(
                    Stream.of(row(above, key)),
                    rows(above + "`" + key.name() + "` › ", key.keys())));
  }

  private static String row(String above, KeyDescription key) {
    String value = key.value().replace("*", "\\*") + (key.required() ? "" : "; mag weg");
    return above + "`" + key.name() + "` | " + value + " | " + key.description();
  }
}
