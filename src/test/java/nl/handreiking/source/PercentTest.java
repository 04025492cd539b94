package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.nl/a?b=c&d#e | https://example.nl/a?b=c&d#e",
        "a b | a%20b",
        "a%20b | a%20b",
        "a%2fb%4 | a%2fb%254",
        "100% | 100%25",
        "%ZZ | %25ZZ",
        "%１１ | %25%EF%BC%91%EF%BC%91",
        "[a]\"<b>`{}\\^ | %5Ba%5D%22%3Cb%3E%60%7B%7D%5C%5E",
        "één | %C3%A9%C3%A9n",
        "👍 | %F0%9F%91%8D"
      })
  void completesAnAddress(String written, String address) {
    assertThat(Percent.address(written)).isEqualTo(address);
  }

  @Test
  void escapesOfPlainTextAreTextThemselves() {
    assertThat(Percent.encoded("a/b%20c", "/")).isEqualTo("a/b%2520c");
    assertThat(Percent.completed("a/b%20c", "/")).isEqualTo("a/b%20c");
  }
}
