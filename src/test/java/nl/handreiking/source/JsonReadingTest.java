package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

  @Test
  void readsWhatTheWriterWrites() {
    Map<String, Object> value =
        Map.of(
            "texts", List.of("", "é\"\\\n\t\u2028😀<>", "/"),
            "numbers", List.of(0.0, -1.5, 12345.0),
            "truth", List.of(true, false),
            "empty", Map.of("a", List.of(), "b", Map.of()));
    assertThat(Json.object(Json.of(value))).hasValueSatisfying(v -> assertThat(v).isEqualTo(value));
    assertThat(Json.object(Json.indented(value)))
        .hasValueSatisfying(v -> assertThat(v).isEqualTo(value));
  }

  @Test
  void readsOtherWritersToo() {
    assertThat(Json.object(" {\"a\\/\\b\\f\\r\" : [ 1e2 , null ] , \"n\": null}\r\n"))
        .hasValueSatisfying(v -> assertThat(v).isEqualTo(Map.of("a/\b\f\r", List.of(100.0))));
    assertThat(Json.object(Json.of(Map.of("a", Arrays.asList("x", null)))))
        .hasValueSatisfying(v -> assertThat(v).isEqualTo(Map.of("a", List.of("x"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"",
        "{\"a",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\":\"\\",
        "{\"a\":\"\\u12",
        "{\"a\":\"\\u12g4\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":tru}",
        "{\"a\":--}",
        "{\"a\":[1 2]}",
        "{} {}",
        "[1]",
        "{\"a\":1e999}",
        "{\"a\":NaN}",
        "{'a':1}",
        "{\"a\":TRUE}",
        "{\"a\":1} // comment",
        "3",
        "\"a\""
      })
  void refusesWhatIsNoObject(String text) {
    assertThat(Json.object(text)).isEmpty();
  }

  @Test
  void refusesWhatIsTooDeep() {
    assertThat(Json.object("{\"a\":" + "[".repeat(100_000))).isEmpty();
  }

  @Test
  void refusesNumbersThatNobodyWrites() {
    assertThat(Json.object("{\"a\":" + "9".repeat(100_000) + "}")).isEmpty();
    assertThat(Json.object("{\"a\":" + "9".repeat(40) + "}"))
        .hasValueSatisfying(v -> assertThat(v).isEqualTo(Map.of("a", 1e40)));
  }

  @Test
  void takesTheLastOfTwoMembersWithOneName() {
    assertThat(Json.object("{\"a\":1,\"a\":2}"))
        .hasValueSatisfying(v -> assertThat(v).isEqualTo(Map.of("a", 2.0)));
  }

  @Property
  void anyTextIsReadOrRefused(
      @ForAll @Chars({'{', '}', '[', ']', '"', ':', ',', '1', 'e', '-', '\\', 'u', 't'})
          String text) {
    assertThatCode(() -> Json.object(text)).doesNotThrowAnyException();
    assertThatCode(() -> Json.object("{\"a\":" + text)).doesNotThrowAnyException();
  }
}
