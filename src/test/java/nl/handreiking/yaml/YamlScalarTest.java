package nl.handreiking.yaml;

import static nl.handreiking.yaml.YamlFixture.place;
import static nl.handreiking.yaml.YamlFixture.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of a text: its trimmed form, and the places of its parts. */
class YamlScalarTest {

  @Test
  void trimsWhatQuotesAndBlocksKeep() {
    assertThat(scalar("' \t b c \t'").trimmed()).isEqualTo("b c");
    assertThat(scalar("|\n  b\n\n").trimmed()).isEqualTo("b");
    assertThat(scalar("\"\\r\\nb\\r\\n\"").trimmed()).isEqualTo("b");
    assertThat(scalar("'  '").trimmed()).isEmpty();
    assertThat(scalar("''").trimmed()).isEmpty();
    assertThat(scalar("b").trimmed()).isEqualTo("b");
  }

  @Test
  void keepsOtherBlanksThanThoseOfYaml() {
    assertThat(scalar("'\u00A0b\u2003'").trimmed()).isEqualTo("\u00A0b\u2003");
  }

  static Stream<Arguments> asWritten() {
    return Stream.of(
        arguments("een twee", "1:8 twee"),
        arguments("'een twee'", "1:9 twee"),
        arguments("\"een twee\"", "1:9 twee"));
  }

  static Stream<Arguments> folded() {
    return Stream.of(
        arguments("|\n  een\n  twee", "3:3 twee"),
        arguments("|\n\n  een twee", "3:7 twee"),
        arguments("|\r\n  een\r\n  twee", "3:3 twee"),
        arguments(">-\n  een\n  twee", "3:3 twee"),
        arguments(">\n  een\n\n\n  nul twee", "5:7 twee"),
        arguments("een\n  nul twee", "2:7 twee"),
        arguments("'een\n  nul twee'", "2:7 twee"),
        arguments("'''een'' twee'", "1:13 twee"),
        arguments("\"\\teen \\x41 twee\"", "1:16 twee"));
  }

  @ParameterizedTest
  @MethodSource({"asWritten", "folded"})
  void knowsThePlaceOfEachPart(String written, String place) {
    assertThat(placeOf("twee", scalar(written))).isEqualTo(place);
  }

  @Test
  void neverFindsAPartBehindItsValue() {
    YamlMap map = (YamlMap) tree("a: \"x\\x41\"\nb: A\n");
    YamlScalar escaped = (YamlScalar) map.value("a").orElseThrow();

    assertThat(escaped.text()).isEqualTo("xA");
    assertThat(escaped.places().span(1, 1).start().line()).isEqualTo(1);
  }

  @Test
  void theEndOfAValueHasAPlaceToo() {
    YamlScalar folded = scalar(">-\n  een\n  twee");

    assertThat(place(folded.places().span(0, 3))).isEqualTo("2:3 een");
    assertThat(folded.places().span(folded.text().length(), 1).start().line()).isEqualTo(3);
  }

  private static String placeOf(String part, YamlScalar scalar) {
    return place(scalar.places().span(scalar.text().indexOf(part), part.length()));
  }

  private static YamlScalar scalar(String written) {
    return (YamlScalar) ((YamlMap) tree("a: " + written)).entry("a").orElseThrow().value();
  }
}
