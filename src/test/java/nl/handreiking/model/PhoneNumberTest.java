package nl.handreiking.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them. */
class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource({
    "112, NL, 112",
    "113, NL, 113",
    "116 123, NL, 116123",
    "14 020, NL, 14020",
    "0800-0113, NL, 08000113",
    "0800 0432, NL, 08000432",
    "0900-1234, NL, 09001234",
    "+31 (0)20 123 45 67, NL, +31201234567",
    "+31 20 123 45 67, NL, +31201234567",
    "0031 20 123 45 67, NL, +31201234567",
    "(020) 123 45 67, NL, +31201234567",
    "020/1234567, NL, +31201234567",
    "06-12345678, NL, +31612345678",
    "06‑12 34 56 78, NL, +31612345678",
    "088 123 45 67, NL, 0881234567",
    "020.123.45.67, NL, +31201234567",
    "' 020 123 45 67 ', NL, +31201234567",
    "02 555 12 12, BE, +3225551212",
    "+32 2 555 12 12, NL, +3225551212",
    "020 7946 0018, GB, +442079460018",
    "999, GB, 999",
    "+31 800 0113, NL, +318000113",
  })
  void areDialled(String written, String country, String dialled) {
    assertThat(PhoneNumber.read(written, country))
        .hasValueSatisfying(number -> assertThat(number.dialled()).isEqualTo(dialled));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "bel ons",
        "112 of 113",
        "112 113",
        "112 / 0800-1234",
        "112, 113",
        "112; 113",
        "0800-KINDER",
        "020 123 45 67 toestel 12",
        "1",
        "0",
        "+",
        "020-123",
        "020 123 45 67 89 01 23 45",
        "06-1234567890123",
        "20-30 uur",
        "€ 112",
        "+999 123456",
        "012 345 67",
      })
  void areNone(String written) {
    assertThat(PhoneNumber.read(written, "NL")).isEmpty();
  }

  /** In a language that does not tell the country, nobody can know more. */
  @ParameterizedTest
  @CsvSource({"22 123 45 67, 221234567", "112, 112", "+48 22 123 45 67, +48221234567"})
  void ofAnUnknownCountryAreDialledAsWritten(String written, String dialled) {
    assertThat(PhoneNumber.read(written, GuideInfo.NO_COUNTRY))
        .hasValueSatisfying(number -> assertThat(number.dialled()).isEqualTo(dialled));
  }
}
