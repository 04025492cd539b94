package nl.handreiking.scaffold.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlEditTest {

  private static final Element WORD = new Element.Word("nieuw");
  private static final YamlLine LINK =
      YamlLine.above(
          "midden",
          List.of(YamlLine.of("url", "\"https://x.nl/\"").explained(List.of("Adres.", "Meer."))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "k: [a, b] | k: [a, b, nieuw]",
        "k: [ a, b ]  # let op, ] | k: [ a, b, nieuw ]  # let op, ]",
        "k: [a, b,] | k: [a, b, nieuw,]",
        "k: [] | k: [nieuw]",
        "k: [ ] | k: [nieuw ]",
        "k: | k: [nieuw]",
        "k:   # leeg | k: [nieuw]   # leeg",
        "k: ['a]', \"b\\\"]\"] | k: ['a]', \"b\\\"]\", nieuw]",
        "k: [foto's, b] | k: [foto's, b, nieuw]",
        "k: ['a''b'] | k: ['a''b', nieuw]",
        "{k: [a], l: b} | {k: [a, nieuw], l: b}",
        "k:~- a~- b~l: c | k:~- a~- b~- nieuw~l: c",
        "k:~  - a~  - b | k:~  - a~  - b~  - nieuw",
        "k:~  -   a~l: b | k:~  -   a~  -   nieuw~l: b",
        "k:~  - a  # één~~# over l~l: b~ | k:~  - a  # één~  - nieuw~~# over l~l: b~",
        "k:~  - a~  # nog bij k~l: b | k:~  - a~  # nog bij k~  - nieuw~l: b",
        "k: [~  a,~  b~]~l: c | k: [~  a,~  b,~  nieuw~]~l: c",
        "k: [~  a,~  b,  # laatste~]~ | k: [~  a,~  b,  # laatste~  nieuw,~]~",
        "k: [~  a,~  b  # laatste~  ]~ | k: [~  a,~  b,  # laatste~  nieuw~  ]~",
        "k: [a,~    b]~ | k: [a,~    b, nieuw]~",
      })
  void addsToAList(String before, String after) {
    for (String lineBreak : List.of("\n", "\r\n", "\r")) {
      for (String mark : List.of("", "\uFEFF")) {
        assertThat(YamlEdit.ofFile(mark + lines(before, lineBreak)).addToList("k", WORD))
            .contains(mark + lines(after, lineBreak));
      }
    }
  }

  @Test
  void addsAMapToAListAsThatIsWritten() {
    Element map =
        new Element.Fields(
            List.of(
                YamlLine.of("id", "c").explained(List.of("De id.")),
                YamlLine.above("woorden", List.of(YamlLine.of("klas", "groep")))));

    assertThat(YamlEdit.ofFile("n:\n  - id: a\n\no: []").addToList("n", map))
        .contains(
            """
            n:
              - id: a
              # De id.
              - id: c
                woorden:
                  klas: groep

            o: []""");
    assertThat(YamlEdit.ofFile("n: [{id: a}]").addToList("n", map))
        .contains("n: [{id: a}, {id: c, woorden: {klas: groep}}]");
    assertThat(YamlEdit.ofFile("n:\n-   {id: a}").addToList("n", map))
        .contains("n:\n-   {id: a}\n# De id.\n-   id: c\n    woorden:\n      klas: groep");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a:~  b: c~z:~  b: c | a:~  b: c~NEW~z:~  b: c",
        "a:~  b: c~~# bij z~z:~  b: c~ | a:~  b: c~NEW~~# bij z~z:~  b: c~",
        "# kop~n:~  b: c~ | # kop~NEW~n:~  b: c~",
        "a:~  b: c | a:~  b: c~NEW",
        "z:~  b: c~a: {b: c}~ | z:~  b: c~a: {b: c}~NEW~",
        "a:~  b: c~~# einde~ | a:~  b: c~NEW~~# einde~",
        "{}~ | NEW~",
        "{ }  # nog niets | NEW  # nog niets",
        "`` | NEW~",
        "# nog niets | # nog niets~NEW",
        "# nog niets~ | # nog niets~NEW~",
      })
  void addsToAMap(String before, String after) {
    String lines = "midden:~  # Adres.~  # Meer.~  url: \"https://x.nl/\"";
    for (String lineBreak : List.of("\n", "\r\n")) {
      if (before.contains("~") || lineBreak.equals("\n")) {
        assertThat(YamlEdit.ofFile(lines(before, lineBreak)).addToMap(LINK))
            .contains(lines(after.replace("NEW", lines), lineBreak));
      }
    }
  }

  @Test
  void addsToAMapBetweenBraces() {
    assertThat(YamlEdit.ofFile("{a: {b: c}}").addToMap(LINK))
        .contains("{a: {b: c}, midden: {url: \"https://x.nl/\"}}");
  }

  @Test
  void replacesAWordInFrontMatter() {
    assertThat(
            YamlEdit.ofFrontMatter("---\r\nniveaus: alle  # ja\r\n---\r\nniveaus: alle")
                .replaceWord("niveaus", "alle", "[po, vo]"))
        .contains("---\r\nniveaus: [po, vo]  # ja\r\n---\r\nniveaus: alle");
    assertThat(YamlEdit.ofFrontMatter("---\nn: [a]\nm: x\n---\n").addToList("n", WORD))
        .contains("---\nn: [a, nieuw]\nm: x\n---\n");
    assertThat(YamlEdit.ofFrontMatter("---\nn:\n- a\n---\n- b").addToList("n", WORD))
        .contains("---\nn:\n- a\n- nieuw\n---\n- b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k: tekst",
        "k: {a: b}",
        "l: [a]",
        "k: [a",
        "- k",
        "tekst",
        "k: *a",
        "a: b\n---\nk: [a]",
        "k:\n- a\n...\n"
      })
  void leavesAloneWhatItCannotBeSureOf(String text) {
    assertThat(YamlEdit.ofFile(text).addToList("k", WORD)).isEmpty();
  }

  @Test
  void leavesWordsAloneThatAreWrittenOtherwise() {
    for (String text : List.of("---\nn: \"alle\"\n---\n", "---\nn: [po]\n---\n", "n: alle\n")) {
      assertThat(YamlEdit.ofFrontMatter(text).replaceWord("n", "alle", "[a]")).isEmpty();
    }
  }

  @Test
  void keepsATextInABlockWhole() {
    Optional<String> after =
        YamlEdit.ofFile("a:\n  t: |\n    regel\n    # geen commentaar\n\nb: {t: c}\n")
            .addToMap(YamlLine.above("aa", List.of(YamlLine.of("t", "d"))));

    assertThat(after)
        .contains("a:\n  t: |\n    regel\n    # geen commentaar\naa:\n  t: d\n\nb: {t: c}\n");
  }

  private static String lines(String text, String lineBreak) {
    return text.replace("~", lineBreak);
  }
}
