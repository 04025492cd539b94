package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void writesMapsListsTextsAndNumbersInOrder() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("b", List.of("x", 1));
    map.put("a", Map.of());
    map.put("c", List.of());
    assertThat(Json.of(map)).isEqualTo("{\"b\":[\"x\",1],\"a\":{},\"c\":[]}");
  }

  @Test
  void noTextEndsTheScriptThatItStandsIn() {
    String json = Json.of("</script><!--<script>&\u2028'");
    assertThat(json)
        .isEqualTo("\"\\u003c/script\\u003e\\u003c!--\\u003cscript\\u003e\\u0026\\u2028\\u0027\"");
    String page = "<script type=\"application/ld+json\">" + json + "</script><p>after</p>";
    assertThat(Jsoup.parse(page).select("script")).hasSize(1);
    assertThat(Jsoup.parse(page).select("p").text()).isEqualTo("after");
  }

  @Test
  void quotesBackslashesAndControlsAreEscaped() {
    assertThat(Json.of("\"\\\n\uD83D\uDE00é")).isEqualTo("\"\\\"\\\\\\n😀é\"");
  }

  @Test
  void breaksLinesForPeople() {
    Map<String, Object> map = new java.util.LinkedHashMap<>();
    map.put("a", List.of(1, true));
    map.put("b", null);
    map.put("c", List.of());

    assertThat(Json.indented(map))
        .isEqualTo("{\n  \"a\": [\n    1,\n    true\n  ],\n  \"b\": null,\n  \"c\": []\n}\n");
  }

  @Test
  void writesAStreamAsAList() {
    assertThat(Json.of(Map.of("a", Stream.of(1, List.of(), Stream.empty()))))
        .isEqualTo("{\"a\":[1,[],[]]}");
  }
}
