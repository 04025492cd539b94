package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenSignTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0007b",
        "a\u202Eb",
        "a\u2066b",
        "a\u200Bb",
        "a\u00ADb",
        "a\u200Db",
        "a\uF0B7b",
        "a\uFFFDb",
        "a\u0085b",
        "a\u200Eb",
        "a\uFFFEb"
      })
  void isFoundAndLeftOut(String text) {
    assertThat(HiddenSign.at(text, 1)).isPresent();
    assertThat(HiddenSign.removedFrom(text)).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u00A0b\tc\r\n",
        "👩\u200D🏫",
        "می\u200Cخواهم",
        "שלום\u200F!",
        "e\u0301",
        "❤\uFE0F",
        "🏴\uDB40\uDC67\uDB40\uDC7F"
      })
  void isNotWhatAScriptNeeds(String text) {
    assertThat(HiddenSign.removedFrom(text)).isEqualTo(text);
  }
}
