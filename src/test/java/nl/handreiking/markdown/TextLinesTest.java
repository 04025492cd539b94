package nl.handreiking.markdown;

import static nl.handreiking.markdown.MarkdownFixture.PO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLinesTest {

  @ParameterizedTest
  @CsvSource({
    "een|twee, 1",
    "een\\|twee, 2",
    "een||twee, 2",
    "- a|- b|  - c, 3",
    "'```|a||b|```', 3",
    "> a||> b, 2",
    "![foto](foto.png), 0",
    "'', 0",
  })
  void counts(String text, int lines) {
    assertThat(TextLines.of(MarkdownFixture.parse(text.replace('|', '\n')), PO)).isEqualTo(lines);
  }

  @Test
  void countsRows() {
    String table = "| a | b |\n| --- | --- |\n| c | d |\n";
    assertThat(TextLines.of(MarkdownFixture.parse(table), PO)).isEqualTo(2);
  }
}
