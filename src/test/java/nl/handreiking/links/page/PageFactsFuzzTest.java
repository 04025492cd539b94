package nl.handreiking.links.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.Body;
import nl.handreiking.links.web.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server sends, reading it ends, and ends well. */
class PageFactsFuzzTest {

  private static final WebAddress ADDRESS = WebAddress.parse("https://a.nl/b").orElseThrow();
  private static final int LOT = 250_000;
  private static final String[] PIECES = {
    "<html>",
    "<title>",
    "</title>",
    "<h1 id='a'>",
    "<h1 id=",
    "<a name=\"",
    "<!--",
    "-->",
    "<![CDATA[",
    "<script>",
    "</script",
    "<svg>",
    "<math>",
    "<template>",
    "<table>",
    "<td>",
    "<select>",
    "<p>",
    "404",
    "Pagina ",
    "niet ",
    "gevonden",
    "&#xD800;",
    "&#0;",
    "&amp",
    "\u0000",
    "\uFEFF",
    "é",
    "%",
    "<meta charset=",
    "klingon",
    "utf-16",
    "'",
    "\"",
    ">",
    "<frameset>",
    "<noscript>",
    "<body>",
    "<?xml version='1.0' encoding='x-none'?>",
    "<meta http-equiv=content-type content='a;charset=b'>"
  };

  @Test
  void readsPiecesOfPagesInAnyOrder() {
    Random random = new Random(404);
    for (int round = 0; round < 300; round++) {
      StringBuilder html = new StringBuilder();
      for (int piece = random.nextInt(60); piece >= 0; piece--) {
        html.append(PIECES[random.nextInt(PIECES.length)]);
      }
      check(
          random.nextBoolean() ? "text/html" : "",
          html.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void readsAnyBytesUnderAnyType() {
    Random random = new Random(500);
    for (int round = 0; round < 150; round++) {
      byte[] body = new byte[random.nextInt(2000)];
      random.nextBytes(body);
      byte[] type = new byte[random.nextInt(20)];
      random.nextBytes(type);
      String charset = new String(type, StandardCharsets.ISO_8859_1);
      check("text/html;charset=" + charset, body);
      check(charset, body);
    }
  }

  @Test
  void readsEveryEncodingThatThisMachineKnows() {
    byte[] html =
        "<meta charset=utf-8><title>Een</title><h1 id=a>".getBytes(StandardCharsets.UTF_8);
    for (String charset : Charset.availableCharsets().keySet()) {
      check("text/html; charset=" + charset, html);
      String meta = "<meta charset='" + charset + "'><title>Een</title><h1 id=a>";
      check("text/html", meta.getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b><p>",
        "<a><table>",
        "<h1>niet ",
        "<title>404 ",
        "<p id=a>",
        "<",
        "&",
        "<svg><p>",
        "<li><ul>",
        "<font a=1><p>",
        "<a name=x>404 | ",
        "404 - ",
        "<option>",
        "<template>"
      })
  void readsALotOfTheSame(String piece) {
    String html = "<h1>" + piece.repeat(LOT / piece.length());

    check("text/html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static void check(String type, byte[] bytes) {
    Answer.Response response =
        new Answer.Response(200, Map.of("content-type", List.of(type)), new Body(bytes, false));

    PageFacts facts = PageFacts.of(response, ADDRESS);

    assertThat(facts.title()).doesNotContainPattern("[\\p{Cc}\\p{Cs}]");
    assertThat(facts.title().codePointCount(0, facts.title().length()))
        .isLessThanOrEqualTo(PageFacts.MAX_TITLE);
  }
}
