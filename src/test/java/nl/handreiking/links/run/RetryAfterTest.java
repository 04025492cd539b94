package nl.handreiking.links.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("1994-11-06T08:49:00Z");
  private static final Duration MOST = Duration.ofSeconds(60);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0                              | 0",
        " 7                             | 7",
        "120                            | 60",
        "99999999999999999999999999     | 60",
        "Sun, 06 Nov 1994 08:49:37 GMT  | 37",
        "Sunday, 06-Nov-94 08:49:37 GMT | 37",
        "Sun Nov  6 08:49:37 1994       | 37",
        "Mon, 07 Nov 1994 08:49:37 GMT  | 60",
        "Sat, 05 Nov 1994 08:49:37 GMT  | 0",
      })
  void readsSecondsAndTheThreeFormsOfADate(String header, long seconds) {
    assertThat(RetryAfter.parse(header, NOW, MOST)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-1", "soon", "1.5", "1e3", "Sun, 99 Nov 1994 08:49:37 GMT", "٣", "12 34"})
  void ignoresAnythingElse(String header) {
    assertThat(RetryAfter.parse(header, NOW, MOST)).isEmpty();
  }

  @Test
  void aYearOfTwoDigitsIsNotMoreThanFiftyYearsAhead() {
    Instant now = Instant.parse("2026-01-01T00:00:00Z");

    assertThat(RetryAfter.parse("Sunday, 06-Nov-94 08:49:37 GMT", now, MOST))
        .contains(Duration.ZERO);
    assertThat(RetryAfter.parse("Friday, 06-Nov-26 08:49:37 GMT", now, MOST)).contains(MOST);
    assertThat(RetryAfter.parse("Thursday, 02-Jan-75 08:49:37 GMT", now, MOST)).isEmpty();
  }
}
