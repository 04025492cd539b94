package nl.handreiking.model;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number as people write it, and as a telephone dials it.
 *
 * @param written with spaces, brackets and hyphens
 * @param dialled digits, perhaps after a plus: what comes after {@code tel:} (RFC 3966)
 */
public record PhoneNumber(String written, String dialled) {

  /** What people put between digits; two numbers are not one number. */
  private static final Pattern ONE_NUMBER =
      Pattern.compile(
          "\\+?[\\p{Nd}\\h().\\-‐‑‒–]+|[\\p{Nd}\\h().\\-‐‑‒–]+/[\\p{Nd}\\h().\\-‐‑‒–]+");

  /** Two numbers with a slash between them have blanks around it; 020/1234567 is one. */
  private static final Pattern SPACED_SLASH = Pattern.compile("\\h/|/\\h");

  /** Emergency numbers and others that have no area: 112, 14 020, 116 123. */
  private static final Pattern SHORT = Pattern.compile("[1-9]\\d{2,4}|116\\d{3}");

  /** A number of a country that nobody told (ITU-T E.164 allows 15 digits). */
  private static final Pattern OF_SOME_COUNTRY = Pattern.compile("\\d{3,15}");

  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  /**
   * Reads a number; empty when there is none, or more than one.
   *
   * @param country whose numbers may be written without a country code (ISO 3166-1 alpha-2), or
   *     {@link GuideInfo#NO_COUNTRY}
   */
  public static Optional<PhoneNumber> read(String text, String country) {
    String written = text.strip();
    if (!ONE_NUMBER.matcher(written).matches() || SPACED_SLASH.matcher(written).find()) {
      return Optional.empty();
    }
    String digits = NO_DIGIT.matcher(PhoneNumberUtil.normalizeDigitsOnly(written)).replaceAll("");
    boolean known = !country.equals(GuideInfo.NO_COUNTRY);
    Pattern asWritten = known ? SHORT : OF_SOME_COUNTRY;
    if (!written.startsWith("+") && asWritten.matcher(digits).matches()) {
      return Optional.of(new PhoneNumber(written, digits));
    }
    return valid(written, country).map(number -> new PhoneNumber(written, dialled(number, digits)));
  }

  private static Optional<Phonenumber.PhoneNumber> valid(String written, String country) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      Phonenumber.PhoneNumber number = numbers.parse(written, country);
      return numbers.isValidNumber(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberParseException noNumber) {
      return Optional.empty();
    }
  }

  /**
   * With the country code where that works. Free and shared numbers work in their own country
   * alone, and are dialled as they are written.
   */
  private static String dialled(Phonenumber.PhoneNumber number, String digits) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    boolean everywhere =
        switch (numbers.getNumberType(number)) {
          case TOLL_FREE, PREMIUM_RATE, SHARED_COST, UAN, UNKNOWN -> false;
          default -> true;
        };
    return everywhere || !digits.startsWith("0") || digits.startsWith("00")
        ? numbers.format(number, PhoneNumberFormat.E164)
        : digits;
  }
}
