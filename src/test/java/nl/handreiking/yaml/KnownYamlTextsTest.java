package nl.handreiking.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every message of SnakeYAML that {@link YamlSyntax} goes by is still there, in a mistake for which
 * nothing else tells the rule: with other words, another rule comes out.
 */
class KnownYamlTextsTest {

  static Stream<Arguments> knownTexts() {
    return Stream.of(
        arguments("mapping values are not allowed", "a: b: c\n", YamlRules.COLON_IN_TEXT),
        arguments("TAB", "a:\n\tb: c\n", YamlRules.TAB),
        arguments("quoted scalar", "a: 'b\n", YamlRules.OPEN_QUOTE),
        arguments("quoted scalar", "a: \"b\n", YamlRules.OPEN_QUOTE),
        arguments("escape", "a: \"b\\q\"\n", YamlRules.BACKSLASH),
        arguments("escape without digits", "a: \"b\\x", YamlRules.BACKSLASH),
        arguments("escape too large", "a: \"b\\UFFFFFFFF\"\n", YamlRules.BACKSLASH),
        arguments("flow sequence", "a: [\"b\" c]\n", YamlRules.TEXT_IN_BRACKETS),
        arguments("flow mapping", "a: {\"b\" c}\n", YamlRules.TEXT_IN_BRACKETS),
        arguments("<stream end>", "a: [b", YamlRules.OPEN_BRACKET),
        arguments("could not find expected ':'", "a: b\nc\nd: e\n", YamlRules.COLON_MISSING),
        arguments("alias", "a: *\n", YamlRules.ALIAS),
        arguments("anchor", "a: &\n", YamlRules.ALIAS),
        arguments("tag", "a: !<b\n", YamlRules.TAG),
        arguments("cannot start any token", "a: @b\n", YamlRules.SPECIAL_CHARACTER),
        arguments("sequence entries are not allowed", "a: - b\n", YamlRules.SPECIAL_CHARACTER),
        arguments("directive", "%\n", YamlRules.SPECIAL_CHARACTER),
        arguments("block scalar", "a: |b\n", YamlRules.SPECIAL_CHARACTER),
        arguments("block mapping", "a: b\n- c\n", YamlRules.INDENTATION));
  }

  @ParameterizedTest
  @MethodSource("knownTexts")
  void recognises(String text, String yaml, Rule rule) {
    Problems problems = new Problems();
    assertThat(YamlReader.read(new SourceText("a.yaml", yaml), problems)).isEmpty();
    assertThat(problems.sorted()).extracting(Diagnostic::rule).as(text).containsExactly(rule);
  }
}
