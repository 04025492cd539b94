package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
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
  @CsvSource({
    "https://straße.de/é, https://xn--strae-oqa.de/é",
    "https://x.nl/[a]|b?{c}^`, https://x.nl/%5Ba%5D%7Cb?%7Bc%7D%5E%60",
    "https://x.nl/#a#[b], https://x.nl/#a%23%5Bb%5D",
    "https://mijn_school.nl/, https://mijn_school.nl/",
    "https://-a.nl:00080/, https://-a.nl:00080/",
    "https://[::1]:8080/, https://[::1]:8080/",
    "https://x.nl:/, https://x.nl:/"
  })
  void takesWhatBrowsersTake(String text, String address) {
    assertThat(WebUri.parse(text)).hasToString("Optional[" + address + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x,nl/",
        "https://x..nl/",
        "https://x.nl:65536/",
        "https://x.nl:a/",
        "https://x.nl:1:2/",
        "https://[x].nl/",
        "https://x.nl/a b",
        "https://x.nl/100%",
        "https:\\\\x.nl\\a"
      })
  void refusesWhatBrowsersOnlyGuess(String text) {
    assertThat(WebUri.parse(text)).isEmpty();
  }

  @Test
  void knowsTheNameOfTheWebsite() {
    assertThat(WebUri.host(URI.create("https://mijn_school.nl:8080/a")))
        .isEqualTo("mijn_school.nl");
    assertThat(WebUri.host(URI.create("http://[::1]:80/"))).isEqualTo("[::1]");
    assertThat(WebUri.host(URI.create("http://[::1]/"))).isEqualTo("[::1]");
  }

  @Test
  void encodesLettersAsTheyAreWritten() {
    assertThat(WebUri.ascii(URI.create("https://x.nl/cafe\u0301?q=%20é#é")))
        .isEqualTo("https://x.nl/cafe%CC%81?q=%20%C3%A9#%C3%A9");
    assertThat(WebUri.ascii(URI.create("https://[::1]:80/a"))).isEqualTo("https://[::1]:80/a");
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
