package nl.handreiking.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewFilesTest {

  @Test
  void areSmall() {
    assertThat(PreviewFiles.bytes(PreviewFiles.SCRIPT).orElseThrow()).hasSizeLessThan(6 * 1024);
    assertThat(PreviewFiles.bytes("/_voorbeeld/preview.css").orElseThrow())
        .hasSizeLessThan(3 * 1024);
    assertThat(PreviewFiles.bytes("/_voorbeeld/stream.js").orElseThrow()).hasSizeLessThan(1024);
  }

  @Test
  void loseTheirLayoutAndNothingElse() {
    assertThat(new String(PreviewFiles.bytes(PreviewFiles.SCRIPT).orElseThrow(), UTF_8))
        .startsWith("{\nconst { page, styles, words } = document.currentScript.dataset;\n")
        .doesNotContain("/*")
        .endsWith("listen();\n}\n");
  }

  @Test
  void areNoOthers() {
    assertThat(PreviewFiles.bytes("/_voorbeeld/serve_nl.properties")).isEmpty();
    assertThat(PreviewFiles.bytes("/_voorbeeld/")).isEmpty();
  }
}
