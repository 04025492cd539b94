package nl.handreiking.yaml;

import static nl.handreiking.yaml.YamlFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the parser stumbles over, an editor reads what it is, at the place to mend it. */
class YamlSyntaxTest {

  static Stream<Arguments> quotes() {
    return Stream.of(
        arguments("a: 'x", "1:4 yaml-aanhalingsteken-open [']"),
        arguments("a: b\nc: \"x\nd: e", "2:4 yaml-aanhalingsteken-open [\"]"),
        arguments("a: \"x\\q\"", "1:7 yaml-backslash [q]"),
        arguments("a: 'it's'", "1:8 yaml-tekst-na-aanhalingsteken [s]"),
        arguments("a: \"b\" c", "1:8 yaml-tekst-na-aanhalingsteken [c]"));
  }

  static Stream<Arguments> brackets() {
    return Stream.of(
        arguments("a: [b, c", "1:4 yaml-haak-open [[]"),
        arguments("a: [b, c\nd: e", "1:4 yaml-haak-open [[]"),
        arguments("a: {b\n", "1:4 yaml-haak-open [{]"),
        arguments("a: [b #c]\n", "1:7 yaml-hekje [#]"),
        arguments("a: [b] c", "1:8 yaml-tekst-na-haak [c]"),
        arguments("a: {b: c} d", "1:11 yaml-tekst-na-haak [d]"),
        arguments("a: [\"b\" c]", "1:9 yaml-tekst-tussen-haken [c]"),
        arguments("a: [b: c: d]", "1:9 yaml-tekst-tussen-haken [:]"),
        arguments("a: [b}", "1:6 yaml-tekst-tussen-haken [}]"));
  }

  static Stream<Arguments> colons() {
    return Stream.of(
        arguments("titel: Lezen: hoe", "1:13 yaml-dubbele-punt [:]"),
        arguments("titel\nb: c", "1:1 yaml-dubbele-punt-ontbreekt [titel]"),
        arguments("  titel\n\n \n  b: c", "1:3 yaml-dubbele-punt-ontbreekt [titel]"),
        arguments("a: b\n\nc\nd: e", "3:1 yaml-dubbele-punt-ontbreekt [c]"),
        arguments("a:b\nc: d", "1:2 yaml-spatie-ontbreekt [:] :"),
        arguments("titel: a\n   b: c\n", "2:4 yaml-inspringing [b: c]"));
  }

  static Stream<Arguments> indentation() {
    return Stream.of(
        arguments("a:\n  b: c\n d: e", "3:2 yaml-inspringing [d]"),
        arguments("a: b\n- c", "2:1 yaml-inspringing [-]"),
        arguments("- a\nb: c", "2:1 yaml-inspringing [b]"),
        arguments("x:\n  - a\n - b\n", "3:2 yaml-inspringing [-]"),
        arguments("a:\n\tb: c", "2:1 yaml-tab [\t]"),
        arguments("a: \tb", "1:4 yaml-tab [\t]"));
  }

  static Stream<Arguments> characters() {
    return Stream.of(
        arguments("a: @b", "1:4 yaml-bijzonder-teken [@]"),
        arguments("a: `b`", "1:4 yaml-bijzonder-teken [`]"),
        arguments("a: %b", "1:4 yaml-bijzonder-teken [%]"),
        arguments("a: b\n%c: d", "2:3 yaml-bijzonder-teken [:]"),
        arguments("a: - b", "1:4 yaml-bijzonder-teken [-]"),
        arguments("a: |x\n b", "1:5 yaml-bijzonder-teken [x]"),
        arguments("a: *", "1:4 yaml-verwijzing [*]"),
        arguments("a: & b", "1:4 yaml-verwijzing [&]"),
        arguments("a: !<x", "1:4 yaml-type [!]"),
        arguments("a\u0007b: c", "1:2 stuurteken [\u0007] U+0007 BEL"),
        arguments("😀: \u0000", "1:5 stuurteken [\u0000] U+0000 NULL"));
  }

  static Stream<Arguments> others() {
    return Stream.of(
        arguments("a: }", "1:4 yaml-fout [}]"),
        arguments("a: ? b", "1:4 yaml-fout [?]"),
        arguments("a: b\n...\nc: d", "3:1 yaml-fout [c]"),
        arguments("%YAML 3.0\n---\na: b", "1:1 yaml-fout [%]"));
  }

  @ParameterizedTest
  @MethodSource({"quotes", "brackets", "colons", "indentation", "characters", "others"})
  void saysWhatTheParserStumbledOver(String yaml, String problem) {
    assertThat(problems(yaml)).containsExactly(problem);
  }

  @ParameterizedTest
  @MethodSource({"quotes", "brackets", "colons", "indentation", "characters"})
  void knowsThePlaceBehindCharactersOfTwoUnits(String yaml, String problem) {
    int colon = problem.indexOf(':');
    int line = Integer.parseInt(problem.substring(0, colon));

    assertThat(problems("# 😀😀\n" + yaml)).containsExactly(line + 1 + problem.substring(colon));
  }
}
