package nl.handreiking.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @Test
  void readsWhatTheWriterWrites() {
    Map<String, Object> value =
        Map.of(
            "texts", List.of("", "é\"\\\n\t\u2028😀<>", "/"),
            "numbers", List.of(0.0, -1.5, 12345.0),
            "truth", List.of(true, false),
            "empty", Map.of("a", List.of(), "b", Map.of()));
    assertThat(JsonReader.object(Json.of(value)))
        .hasValueSatisfying(v -> assertThat(v).isEqualTo(value));
    assertThat(JsonReader.object(Json.indented(value)))
        .hasValueSatisfying(v -> assertThat(v).isEqualTo(value));
  }

  @Test
  void readsOtherWritersToo() {
    assertThat(JsonReader.object(" {\"a\\/\\b\\f\\r\" : [ 1e2 , null ] , \"n\": null}\r\n"))
        .hasValueSatisfying(v -> assertThat(v).isEqualTo(Map.of("a/\b\f\r", List.of(100.0))));
    assertThat(JsonReader.object(Json.of(Map.of("a", Arrays.asList("x", null)))))
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
        "3",
        "\"a\""
      })
  void refusesWhatIsNoObject(String text) {
    assertThat(JsonReader.object(text)).isEmpty();
  }

  @Test
  void refusesWhatIsTooDeep() {
    assertThat(JsonReader.object("{\"a\":" + "[".repeat(100_000))).isEmpty();
  }
}
