package nl.handreiking.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessTest {

  /** Characters that nobody sees are written as escapes. */
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a b~!,a b~!",
        "'',''",
        "' ',''",
        "' a',a",
        "'a ',a",
        "'a   b',a b",
        "'a\u0007b',a b",
        "'a\u007Fb',a b",
        "'a\u202Eb',a b",
        "'één   keer',één keer",
        "'é',é"
      })
  void isOneLineOfWhatEverybodyCanSee(String text, String line) {
    assertThat(Harmless.line(text)).isEqualTo(line);
  }
}
