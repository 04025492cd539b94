package nl.handreiking.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.content.ContentReader;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.DiagnosticFormatter;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code rules/} is a rule that editors can set, with good and bad examples: content
 * to lay over a publication without any mistakes. Beside a bad one stands what an editor gets to
 * read of this rule; {@code -Dhandreiking.rewrite=true} writes that anew, {@code
 * -Dhandreiking.cases=PATTERN} tries some of them.
 */
class ReviewRulesTest {

  private static final Path RULES = Path.of("src/test/resources/rules");
  private static final Path BASE = Path.of("src/test/resources/bad/_basis/content");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  static List<String> wantedCases() throws IOException {
    return cases().stream().filter(ContentFolders::isWanted).toList();
  }

  /** Rule and case, with a slash between them. */
  private static List<String> cases() throws IOException {
    List<String> cases = new ArrayList<>();
    for (String rule : names(RULES)) {
      names(RULES.resolve(rule)).forEach(name -> cases.add(rule + "/" + name));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("wantedCases")
  void findsWhatIsWrongAndNothingElse(String name) throws IOException {
    Path example = RULES.resolve(name);
    ContentFolders.copy(BASE, folder.resolve("content"));
    ContentFolders.layOver(example.resolve("content"), folder.resolve("content"));

    String found = found(name.substring(0, name.indexOf('/')));

    if (name.contains("/goed")) {
      assertThat(found).isEmpty();
    } else {
      if (Boolean.getBoolean("handreiking.rewrite")) {
        Files.writeString(example.resolve("diagnostics.txt"), found);
      }
      assertThat(found)
          .isNotEmpty()
          .isEqualTo(Files.readString(example.resolve("diagnostics.txt")));
    }
  }

  @Test
  void everyRuleHasGoodAndBadExamples() throws IOException {
    List<String> expected =
        Review.rules().stream()
            .map(Rule::id)
            .flatMap(id -> Stream.of(id + "/fout", id + "/goed"))
            .toList();

    List<String> kinds =
        cases().stream()
            .map(name -> name.replaceFirst("/(fout|goed).*", "/$1"))
            .distinct()
            .toList();

    assertThat(kinds).containsExactlyInAnyOrderElementsOf(expected);
  }

  private String found(String rule) {
    DiagnosticFormatter formatter = new DiagnosticFormatter(Messages.in("nl"));
    Outcome<?> outcome =
        ContentReader.read(folder.resolve("content"))
            .then(Rules::check)
            .then(survey -> Review.of(survey, TODAY));
    assertThat(outcome.diagnostics().stream().filter(Diagnostic::isError))
        .as("the example is content that can be built")
        .isEmpty();
    return outcome.diagnostics().stream()
        .filter(diagnostic -> diagnostic.rule().id().equals(rule))
        .map(diagnostic -> formatter.format(diagnostic) + "\n")
        .collect(joining());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
