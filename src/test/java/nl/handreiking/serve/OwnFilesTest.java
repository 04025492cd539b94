package nl.handreiking.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnFilesTest {

  @Test
  void areSmall() {
    assertThat(OwnFiles.bytes(OwnFiles.SCRIPT).orElseThrow()).hasSizeLessThan(6 * 1024);
    assertThat(OwnFiles.bytes("/_voorbeeld/preview.css").orElseThrow()).hasSizeLessThan(3 * 1024);
    assertThat(OwnFiles.bytes("/_voorbeeld/stream.js").orElseThrow()).hasSizeLessThan(1024);
  }

  @Test
  void loseTheirLayoutAndNothingElse() {
    assertThat(new String(OwnFiles.bytes(OwnFiles.SCRIPT).orElseThrow(), UTF_8))
        .startsWith("{\nconst { page, styles, words } = document.currentScript.dataset;\n")
        .doesNotContain("/*")
        .endsWith("listen();\n}\n");
  }

  @Test
  void areNoOthers() {
    assertThat(OwnFiles.bytes("/_voorbeeld/serve_nl.properties")).isEmpty();
    assertThat(OwnFiles.bytes("/_voorbeeld/")).isEmpty();
  }
}
