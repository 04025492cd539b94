package nl.handreiking.links.run;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the header Retry-After: seconds, or one of the three forms of a date of RFC 9110, 5.6.7.
 */
final class RetryAfter {

  private static final Pattern SECONDS = Pattern.compile("\\d+");
  private static final Pattern SURELY_TOO_LONG = Pattern.compile("0*[1-9]\\d{9,}");

  private static final DateTimeFormatter FIXDATE = form("EEE, dd MMM uuuu HH:mm:ss 'GMT'");
  private static final DateTimeFormatter ASCTIME = form("EEE MMM ppd HH:mm:ss uuuu");

  private RetryAfter() {}

  /** The time to wait, capped at {@code most}; empty when the header is invalid. */
  static Optional<Duration> parse(String header, Instant now, Duration most) {
    return wait(header.strip(), now, most)
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
        .map(wait -> wait.compareTo(most) > 0 ? most : wait);
  }

  private static Optional<Duration> wait(String text, Instant now, Duration most) {
    if (SURELY_TOO_LONG.matcher(text).matches()) {
      return Optional.of(most);
    }
    if (SECONDS.matcher(text).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    return forms(now).stream()
        .flatMap(form -> date(text, form).stream())
        .findFirst()
        .map(date -> Duration.between(now, date));
  }

  private static Optional<Instant> date(String text, DateTimeFormatter form) {
    try {
      return Optional.of(form.parse(text, Instant::from));
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }

  private static List<DateTimeFormatter> forms(Instant now) {
    return List.of(FIXDATE, yearOfTwoDigits(now), ASCTIME);
  }

  /**
   * A two-digit year that appears to be more than 50 years in the future is in the past (RFC 9110,
   * section 5.6.7).
   */
  private static DateTimeFormatter yearOfTwoDigits(Instant now) {
    LocalDate eldest = now.atOffset(ZoneOffset.UTC).toLocalDate().minusYears(49);
    return new DateTimeFormatterBuilder()
        .appendPattern("EEEE, dd-MMM-")
        .appendValueReduced(ChronoField.YEAR, 2, 2, eldest)
        .appendPattern(" HH:mm:ss 'GMT'")
        .toFormatter(Locale.US)
        .withZone(ZoneOffset.UTC);
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.US).withZone(ZoneOffset.UTC);
  }
}
