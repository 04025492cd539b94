package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void knowsAllThreeLineBreaks() {
    SourceText text = new SourceText("a.md", "een\ntwee\r\ndrie\rvier\n\n\r\r\n");

    assertThat(IntStream.range(0, text.lineCount()).mapToObj(text::line))
        .containsExactly("een", "twee", "drie", "vier", "", "", "", "");
    assertThat(text.span(4, 8).start()).hasToString("a.md:2:1");
    assertThat(text.span(15, 16).start()).hasToString("a.md:4:1");
  }

  @Test
  void hasOneLineWhenThereIsNoBreak() {
    assertThat(new SourceText("a.md", "").lineCount()).isEqualTo(1);
    assertThat(new SourceText("a.md", "een").line(0)).isEqualTo("een");
  }
}
