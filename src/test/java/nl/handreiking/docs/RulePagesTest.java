package nl.handreiking.docs;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.check.Review;
import nl.handreiking.source.AllRules;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule that editors can set has a page, and the list of all rules is that of the program;
 * {@code -Dhandreiking.rewrite=true} writes the list anew. That the examples are as the pages say,
 * {@link DocsTest} finds out.
 */
class RulePagesTest {

  private static final Path FOLDER = Path.of("docs/regels");
  private static final Path LIST = FOLDER.resolve("README.md");
  private static final List<String> HEADINGS = List.of("wat", "waarom", "voorbeeld", "uitzetten");
  private static final String SETTABLE =
      "| Regel | Ernst | Wat de melding zegt |\n| --- | --- | --- |\n";
  private static final String FIXED =
      "| Regel | Ernst | Wat de melding zegt | Wat je doet |\n| --- | --- | --- | --- |\n";

  private static final Messages DUTCH = Messages.in("nl");

  static List<String> settable() {
    return Review.rules().stream().map(Rule::id).sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("settable")
  void hasAPageWithAllThatAnEditorWantsToKnow(String id) throws IOException {
    DocPage page = DocPage.read(FOLDER.resolve(id + ".md"));

    assertThat(page.headings()).containsAll(HEADINGS);
    assertThat(page.code()).contains(id);
    assertThat(page.blocks()).anyMatch(block -> block.says("fout"));
    assertThat(page.blocks()).anyMatch(block -> block.says("goed"));
    assertThat(page.blocks())
        .last()
        .satisfies(block -> assertThat(block.text()).contains(id + ":", "ernst:", "reden:"));
  }

  @ParameterizedTest
  @MethodSource("settable")
  void saysForWhichLanguagesItWorks(String id) throws IOException {
    List<String> languages =
        Review.languages(id).stream()
            .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag("nl")))
            .toList();
    String sentence =
        languages.isEmpty()
            ? "Deze regel werkt in elke taal."
            : "Deze regel werkt voor teksten in het %s."
                .formatted(String.join(" en het ", languages));

    assertThat(Files.readString(FOLDER.resolve(id + ".md"))).contains("\n" + sentence + "\n");
  }

  @Test
  void hasNoPageOfARuleThatThereIsNot() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(
              name -> name.equals("README.md") || settable().contains(name.replace(".md", "")));
    }
  }

  @Test
  void listsAllRules() throws Exception {
    String before = Files.readString(LIST);
    String after = withTable(withTable(before, SETTABLE, settableRows()), FIXED, fixedRows());

    if (Boolean.getBoolean("handreiking.rewrite")) {
      Files.writeString(LIST, after);
    }
    assertThat(Files.readString(LIST)).isEqualTo(after);
  }

  private static String withTable(String page, String head, String rows) {
    int start = page.indexOf(head) + head.length();
    int end = page.indexOf("\n\n", start - 1);
    return page.substring(0, start) + rows + (end < 0 ? "" : page.substring(end + 1));
  }

  private static String settableRows() {
    return rows(Review.rules(), rule -> "[`%s`](%s.md)".formatted(rule.id(), rule.id()), false);
  }

  private static String fixedRows() throws Exception {
    Set<String> settable = Set.copyOf(settable());
    List<Rule> fixed =
        AllRules.in("yaml.", "markdown.", "content.", "check.").stream()
            .filter(rule -> !settable.contains(rule.id()))
            .toList();
    return rows(fixed, rule -> "`" + rule.id() + "`", true);
  }

  private interface Name {
    String of(Rule rule);
  }

  private static String rows(List<Rule> rules, Name name, boolean remedy) {
    Map<String, Rule> sorted =
        rules.stream().collect(toMap(Rule::id, rule -> rule, (one, two) -> one, TreeMap::new));
    return sorted.values().stream()
        .map(rule -> row(rule, name.of(rule), remedy))
        .collect(Collectors.joining());
  }

  private static String row(Rule rule, String name, boolean remedy) {
    Diagnostic any =
        Diagnostic.of(
            rule,
            SourceSpan.wholeFile("f"),
            Stream.generate(() -> "…").limit(9).toArray(String[]::new));
    String first =
        "| %s | %s | %s |"
            .formatted(name, DUTCH.severity(rule.severity()), cell(DUTCH.sentence(any)));
    return first + (remedy ? " %s |".formatted(cell(DUTCH.advice(any))) : "") + "\n";
  }

  /** As text: nothing in it is Markdown. */
  private static String cell(String text) {
    return text.replaceAll("([\\\\|*_`<\\[\\]#])", "\\\\$1");
  }
}
