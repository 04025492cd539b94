package nl.handreiking.site.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

  private static final List<String> TEXTS =
      List.of("", "plain", "caf\u00E9", "1\u20132 \u2197 after", "\uD83D\uDE00", "x".repeat(100));

  @Test
  void writesTextsAsTheyAre() throws IOException {
    Utf8Writer out = new Utf8Writer(1);
    for (String text : TEXTS) {
      out.write(text);
      out.write(text.toCharArray());
    }
    StringBuilder expected = new StringBuilder();
    TEXTS.forEach(text -> expected.append(text).append(text));
    assertThat(new String(out.toBytes(), UTF_8)).isEqualTo(expected.toString());
  }

  @Test
  void writesAPartOfATextAlone() throws IOException {
    Utf8Writer out = new Utf8Writer(16);
    out.write("<\u00E9\u2013>", 1, 2);
    out.write("<a\u2013b>".toCharArray(), 1, 3);
    assertThat(new String(out.toBytes(), UTF_8)).isEqualTo("\u00E9\u2013a\u2013b");
  }
}
