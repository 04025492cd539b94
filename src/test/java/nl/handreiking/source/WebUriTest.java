package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUriTest {

  @ParameterizedTest
  @ValueSource(strings = {"https://x.nl", "HTTP://x.nl/a?b=c#d", "http://127.0.0.1:8080/"})
  void anAddressHasASchemeOfTheWebAndAHost(String text) {
    assertThat(WebUri.parse(text)).hasToString("Optional[" + text + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x.nl", "ftp://x.nl/", "https:x", "https:///a", "https://a:b@x.nl/"})
  void nothingElseIsAnAddress(String text) {
    assertThat(WebUri.parse(text)).isEmpty();
    assertThat(WebUri.folder(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"https://x.nl, https://x.nl/", "https://x.nl/a/../b, https://x.nl/b/"})
  void aFolderEndsInASlash(String text, String folder) {
    assertThat(WebUri.folder(text)).hasToString("Optional[" + folder + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://x.nl/?a", "https://x.nl/#a", "https://x.nl/../a"})
  void aFolderHasNoQueryNoFragmentAndNoStepsOut(String text) {
    assertThat(WebUri.folder(text)).isEmpty();
  }
}
