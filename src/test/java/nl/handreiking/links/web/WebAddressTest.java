package nl.handreiking.links.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "https://example.nl => https://example.nl/",
        "HTTPS://Example.NL/Pad => https://example.nl/Pad",
        "https://example.nl:443/ => https://example.nl/",
        "http://example.nl:80/ => http://example.nl/",
        "http://example.nl:/ => http://example.nl/",
        "http://example.nl:8080 => http://example.nl:8080/",
        "https://example.nl?q=1 => https://example.nl/?q=1",
        "https://example.nl#deel => https://example.nl/#deel",
        "https://example.nl/caf\u00e9 => https://example.nl/caf%C3%A9",
        "https://example.nl/caf%c3%a9 => https://example.nl/caf%c3%a9",
        "https://example.nl/een pad => https://example.nl/een%20pad",
        "https://example.nl/100% => https://example.nl/100%25",
        "https://example.nl/%zz%2 => https://example.nl/%25zz%252",
        "https://example.nl/a\\b => https://example.nl/a/b",
        "https:\\\\example.nl\\a => https://example.nl/a",
        "https://example.nl/a/./b/../c => https://example.nl/a/c",
        "https://example.nl/../../c => https://example.nl/c",
        "https://example.nl/a/.. => https://example.nl/",
        "https://example.nl/web/2020/https://elders.nl/ => https://example.nl/web/2020/https://elders.nl/",
        "https://example.nl/[a]?b[]=1 => https://example.nl/%5Ba%5D?b%5B%5D=1",
        "https://example.nl/a\"<b>|^` => https://example.nl/a%22%3Cb%3E%7C%5E%60",
        "https://b\u00fccher.example/ => https://xn--bcher-kva.example/",
        "https://mijn_host.example/ => https://mijn_host.example/",
        "https://example.nl./ => https://example.nl./",
        "http://[::1]:8080/a => http://[::1]:8080/a",
        "http://[2A00::1]/a => http://[2a00::1]/a",
        "https://example.nl/a#:~:text=hallo => https://example.nl/a",
        "https://example.nl/a#deel:~:text=hallo => https://example.nl/a#deel",
        "https://example.nl/a#een deel => https://example.nl/a#een%20deel",
        "https://example.nl/a#caf\u00e9 => https://example.nl/a#caf%C3%A9",
        "https://example.nl/a#/route?x=1 => https://example.nl/a#/route?x=1",
        "https://example.nl/@naam/a:b => https://example.nl/@naam/a:b"
      })
  void readsAsBrowsersDo(String text, String expected) {
    assertThat(WebAddress.parse(text)).map(WebAddress::toString).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "example.nl",
        "/pad",
        "ftp://example.nl/",
        "mailto:a@example.nl",
        "javascript:alert(1)",
        "http://",
        "http:///pad",
        "http://jan@example.nl/",
        "http://jan:geheim@example.nl/",
        "http://example.nl:99999/",
        "http://example.nl:123456/",
        "http://example.nl:-1/",
        "http://example.nl:a/",
        "http://een host/",
        "http://a..b/",
        "http://[::zz]/",
        "http://[::1/",
        "http://[fe80::1%25eth0]/",
        "http://exa%6Dple.nl/",
        "http://exa\u0000mple.nl/",
        "http://<b>/",
        "http:example.nl"
      })
  void refusesWhatIsNoWebAddress(String text) {
    assertThat(WebAddress.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "b => https://example.nl/map/b#deel",
        "b#x => https://example.nl/map/b#x",
        "../b => https://example.nl/b#deel",
        "../../b => https://example.nl/b#deel",
        "./ => https://example.nl/map/#deel",
        "/b?c => https://example.nl/b?c#deel",
        "?c => https://example.nl/map/a?c#deel",
        "#x => https://example.nl/map/a?q=/1#x",
        "`` => https://example.nl/map/a?q=/1#deel",
        "//elders.nl/b => https://elders.nl/b#deel",
        "\\\\elders.nl\\b => https://elders.nl/b#deel",
        "http://elders.nl => http://elders.nl/#deel",
        "HTTP://ELDERS.nl/ => http://elders.nl/#deel",
        "caf\u00e9 => https://example.nl/map/caf%C3%A9#deel",
        "https://elders.nl/a#:~:text=x => https://elders.nl/a#deel"
      })
  void resolvesReferences(String reference, String expected) {
    WebAddress page = WebAddress.parse("https://example.nl/map/a?q=/1#deel").orElseThrow();
    assertThat(page.resolve(reference)).map(WebAddress::toString).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "file:///etc/passwd", "data:,x", "//", "///", "http://"})
  void resolvesToNothingThatIsNoPage(String reference) {
    WebAddress page = WebAddress.parse("https://example.nl/map/a").orElseThrow();
    assertThat(page.resolve(reference)).isEmpty();
  }

  @Test
  void lineBreaksWithinAnAddressDoNotCount() {
    assertThat(WebAddress.parse(" https://example.nl/een\n\tpad\r\n "))
        .map(WebAddress::toString)
        .contains("https://example.nl/eenpad");
  }

  @Test
  void sameAddressesAreEqual() {
    assertThat(WebAddress.parse("HTTPS://EXAMPLE.nl:443/a/../caf\u00e9"))
        .isEqualTo(WebAddress.parse("https://example.nl/caf%C3%A9"));
  }

  @Test
  void aVeryLongAddressIsAnAddress() {
    String path = "/a".repeat(100_000);
    assertThat(WebAddress.parse("https://example.nl" + path)).isPresent();
  }

  @Test
  void whateverTheTextItNeverThrowsAndIsStable() {
    String[] parts = {
      "http://",
      "https:",
      "//",
      "a",
      "example.nl",
      "/",
      "\\",
      "?",
      "#",
      ":",
      "@",
      "[",
      "]",
      "%",
      "%41",
      "..",
      ".",
      " ",
      "\n",
      "\u0000",
      "\u00e9",
      "\uD83D\uDE00",
      "\uD800",
      ":~:",
      "_",
      "-",
      "99999",
      "80",
      "|",
      "\"",
      "xn--",
      "\u3002",
      "\u00AD",
      "\u200D",
      "1.2.3.4",
      "::1"
    };
    Random random = new Random(20261121);
    WebAddress page = WebAddress.parse("https://example.nl/map/a?q#deel").orElseThrow();
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "http://" : "");
      for (int count = random.nextInt(9); count >= 0; count--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      assertStable(text.toString(), WebAddress.parse(text.toString()));
      assertStable(text.toString(), page.resolve(text.toString()));
    }
  }

  private static void assertStable(String text, Optional<WebAddress> found) {
    found.ifPresent(
        address -> {
          assertThat(requested(address.uri())).as(text).isEqualTo(address.target());
          assertThat(WebAddress.parse(address.toString())).as(text).contains(address);
        });
  }

  /** What a client asks a server for: the path and the query. */
  private static String requested(URI uri) {
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }
}
