package nl.handreiking.yaml;

import static nl.handreiking.yaml.YamlFixture.place;
import static nl.handreiking.yaml.YamlFixture.problems;
import static nl.handreiking.yaml.YamlFixture.shape;
import static nl.handreiking.yaml.YamlFixture.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.handreiking.source.ProblemLines;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  @Test
  void readsMapsListsAndTextsInTheirOrder() {
    YamlNode tree =
        tree(
            """
            titel: Lezen
            niveaus: [vo, 'po en so', "mbo"]
            items:
              - plan
              - id: dagboek
            """);

    assertThat(shape(tree))
        .isEqualTo(
            "{titel: Lezen, niveaus: [vo, \"po en so\", \"mbo\"], items: [plan, {id: dagboek}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nee", "2026-11-01", "0123", "1_000", "0x1F", "yes", "=", "<<"})
  void takesEverythingForText(String text) {
    assertThat(shape(tree("a: " + text))).isEqualTo("{a: " + text + "}");
  }

  @Test
  void readsTextsInBlocksAsQuoted() {
    assertThat(shape(tree("a: |\n  een\n  twee\nb: >-\n  drie\n  vier\n")))
        .isEqualTo("{a: \"een\ntwee\n\", b: \"drie vier\"}");
  }

  @Test
  void tellsWhatIsLeftOutFromWhatIsEmptyOnPurpose() {
    YamlMap map = (YamlMap) tree("a:\nb: ''\nc: []\n");

    assertThat(map.entry("a").orElseThrow().value().isAbsent()).isTrue();
    assertThat(map.value("a")).isEmpty();
    assertThat(map.value("b")).map(YamlNode::isAbsent).contains(false);
    assertThat(map.value("c")).map(YamlNode::isAbsent).contains(false);
    assertThat(map.value("d")).isEmpty();
  }

  @Test
  void knowsWhereEverythingStands() {
    YamlMap map = (YamlMap) tree("titel: Lezen\n'b': [x, 'y z']\nc:\n  - d\n");

    assertThat(place(map.span())).isEqualTo("1:1 titel");
    assertThat(place(value(map, "titel").span())).isEqualTo("1:8 Lezen");
    assertThat(place(map.entry("b").orElseThrow().key().span())).isEqualTo("2:2 b");
    assertThat(place(value(map, "b").span())).isEqualTo("2:6 [");
    assertThat(place(((YamlList) value(map, "b")).items().get(1).span())).isEqualTo("2:11 y z");
    assertThat(place(value(map, "c").span())).isEqualTo("4:3 -");
  }

  @Test
  void aMapInBracesIsWhereItsBraceIs() {
    YamlMap map = (YamlMap) tree("a: { b: c }\nd: {}\n");

    assertThat(place(value(map, "a").span())).isEqualTo("1:4 {");
    assertThat(place(value(map, "d").span())).isEqualTo("2:4 {");
  }

  @Test
  void aTextInABlockIsWhereItsFirstLineIs() {
    YamlMap map = (YamlMap) tree("a: |\n\n  een\n  twee\nb: >-\r\n  drie\r\n");

    assertThat(place(value(map, "a").span())).isEqualTo("3:3 een");
    assertThat(place(value(map, "b").span())).isEqualTo("6:3 drie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesAsEditorsDo(String lineBreak) {
    YamlMap map = (YamlMap) tree("a: '😀\u2028😀 b'\nc: d".replace("\n", lineBreak));

    assertThat(place(map.entry("c").orElseThrow().key().span())).isEqualTo("2:1 c");
    assertThat(place(value(map, "c").span())).isEqualTo("2:4 d");
  }

  @Test
  void countsCharactersAsEditorsDo() {
    YamlMap map = (YamlMap) tree("a: [😀😀, '😀x', b]");

    assertThat(((YamlList) value(map, "a")).items())
        .extracting(item -> place(item.span()))
        .containsExactly("1:5 😀😀", "1:12 😀x", "1:18 b");
  }

  @Test
  void readsAPartOfAFileAndKnowsItsPlacesInTheWhole() {
    SourceText file = new SourceText("a.md", "---\ntitel: 😀 Lezen\n---\nTekst: geen sleutel\n");
    Problems problems = new Problems();

    Optional<YamlNode> tree = YamlReader.read(file, 4, 20, problems);

    assertThat(tree.map(YamlFixture::shape)).contains("{titel: 😀 Lezen}");
    assertThat(tree.map(node -> place(((YamlMap) node).value("titel").orElseThrow().span())))
        .contains("2:8 😀 Lezen");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void problemsInAPartHaveTheirPlaceInTheWhole() {
    SourceText file = new SourceText("a.md", "---\n😀: *x\n---\n");
    Problems problems = new Problems();

    assertThat(YamlReader.read(file, 4, 10, problems)).isEmpty();
    assertThat(ProblemLines.of(problems)).containsExactly("2:5 yaml-verwijzing [*] *x");
  }

  @Test
  void keepsTheFirstOfTwoEqualKeysAndSaysWhereThatIs() {
    Problems problems = new Problems();

    Optional<YamlNode> tree = YamlReader.read(new SourceText("a", "b: 1\na: 2\nb: 3"), problems);

    assertThat(tree.map(YamlFixture::shape)).contains("{b: 1, a: 2}");
    assertThat(problems.sorted()).isEmpty();
    ((YamlMap) tree.orElseThrow()).reportRepeated(Set.of(), problems);
    assertThat(ProblemLines.of(problems)).containsExactly("3:1 dubbele-sleutel [b] b, 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: *b        | 1:4 yaml-verwijzing [*] *b",
        "a: &b c      | 1:4 yaml-verwijzing [&] &b",
        "a: &b [c]    | 1:4 yaml-verwijzing [&] &b",
        "a: [x, *b]   | 1:8 yaml-verwijzing [*] *b",
        "a: !x b      | 1:4 yaml-type [!] !x",
        "a: !!set {b} | 1:4 yaml-type [!] tag:yaml.org,2002:set",
        "a: !x [b]    | 1:4 yaml-type [!] !x",
        "[a]: b       | 1:1 sleutel-geen-tekst [[]",
        "{a: b}: c    | 1:1 sleutel-geen-tekst [{]"
      })
  void refusesWhatNoEditorMeans(String yaml, String problem) {
    Problems problems = new Problems();

    assertThat(YamlReader.read(new SourceText("a.yaml", yaml), problems)).isEmpty();
    assertThat(ProblemLines.of(problems)).containsExactly(problem);
  }

  @Test
  void refusesASecondDocument() {
    assertThat(problems("---\na: 1\n---\nb: 2\n")).containsExactly("3:1 yaml-tweede-document [-]");
    assertThat(problems("---\na: 1\n...\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# niets\n", "  \n\n"})
  void refusesAFileWithNothingInIt(String yaml) {
    assertThat(problems(yaml)).containsExactly("1:1 bestand-leeg [" + firstOf(yaml) + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~", "null", "Null", "NULL"})
  void warnsOfWordsThatOtherProgramsTakeForNothing(String word) {
    assertThat(problems("a: " + word)).containsExactly("1:4 yaml-niets [" + word + "] " + word);
    assertThat(problems("- " + word)).containsExactly("1:3 yaml-niets [" + word + "] " + word);
    assertThat(problems("a: '" + word + "'")).isEmpty();
    assertThat(problems(word + ": a")).isEmpty();
  }

  @Test
  void readsTwentyLevelsAndNoMore() {
    assertThat(problems("[".repeat(20) + "]".repeat(20))).isEmpty();
    assertThat(problems("[".repeat(21) + "]".repeat(21)))
        .containsExactly("1:21 yaml-te-diep [[] 20");
    assertThat(problems("{a: ".repeat(20) + "b" + "}".repeat(20))).isEmpty();
    assertThat(problems("{a: ".repeat(21) + "b" + "}".repeat(21)))
        .containsExactly("1:81 yaml-te-diep [{] 20");
  }

  @Test
  void goesOnBehindWhatIsTooDeep() {
    String deep = "[".repeat(25) + "x, [y], {z: [1]}" + "]".repeat(25);

    assertThat(problems("a: " + deep + "\na: &b c\n"))
        .containsExactly("1:23 yaml-te-diep [[] 20", "2:4 yaml-verwijzing [&] &b");
  }

  private static YamlNode value(YamlMap map, String key) {
    return map.value(key).orElseThrow();
  }

  private static String firstOf(String yaml) {
    return yaml.lines()
        .findFirst()
        .map(line -> line.isEmpty() ? "" : line.substring(0, 1))
        .orElse("");
  }
}
