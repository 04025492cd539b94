package nl.handreiking.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "po/signalen/index.html",
        ".well-known/x",
        "afbeeldingen/één foto.png",
        "console/nul1.html",
        "contact.html"
      })
  void takesASafePath(String path) {
    assertThat(SitePath.isSafe(path)).isTrue();
    assertThat(SitePath.of(path).value()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "a//b",
        "a/",
        ".",
        "..",
        "../a",
        "a/../b",
        "a/./b",
        "a\\b",
        "C:/a",
        "C:a",
        "con",
        "CON.txt",
        "a/Nul.tar.gz",
        "com1.html",
        "lpt¹",
        "a./b",
        "a /b",
        " a",
        "a\u0000b",
        "a\nb",
        "wat?.html",
        "a*b",
        "\uD800x"
      })
  void refusesAnUnsafePath(String path) {
    assertThat(SitePath.isSafe(path)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> SitePath.of(path));
  }

  @Test
  void refusesASegmentThatNoDiskTakes() {
    assertThat(SitePath.isSafe("a".repeat(120) + "/b")).isTrue();
    assertThat(SitePath.isSafe("a".repeat(121) + "/b")).isFalse();
  }

  @Test
  void composesTheNamesOfAMac() {
    assertThat(SitePath.of("e\u0301\u0301n.png")).isEqualTo(new SitePath("\u00E9\u0301n.png"));
    assertThatIllegalArgumentException().isThrownBy(() -> new SitePath("e\u0301n.png"));
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, index.html, index.html",
    "po/index.html, index.html, po/index.html",
    "index.html, po/index.html, ../index.html",
    "vo/signalen/index.html, po/signalen/index.html, ../../vo/signalen/index.html",
    "po/plan/index.html, po/signalen/index.html, ../plan/index.html",
    "po/index.html, po/index.html, index.html",
    "a/a/index.html, a/index.html, a/index.html",
    "index.html, index.html/x, ../index.html",
    "één foto (1)%.png, index.html, %C3%A9%C3%A9n%20foto%20(1)%25.png",
    "a#b&c.png, index.html, a%23b%26c.png"
  })
  void givesTheAddressFromAnotherPage(String path, String from, String href) {
    assertThat(SitePath.of(path).relativeTo(SitePath.of(from))).isEqualTo(href);
  }
}
