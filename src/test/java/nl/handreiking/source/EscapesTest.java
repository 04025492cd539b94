package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapesTest {

  @Test
  void escapesWhatCouldEndAnElementOrAQuotedAttribute() {
    assertThat(Escapes.html("<a title=\"R&D\">'t</a>"))
        .isEqualTo("&lt;a title=&quot;R&amp;D&quot;&gt;'t&lt;/a&gt;");
  }

  @Test
  void appendsToWhatIsThere() {
    StringBuilder out = new StringBuilder("<b>");
    Escapes.html("a & b", out);
    Escapes.html("", out);
    assertThat(out).hasToString("<b>a &amp; b");
  }
}
