package nl.handreiking.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.source.Suggestion;

/** Finds the value that an editor may have meant with one that cannot be. */
final class MeantValue {

  private static final Pattern LAST_SIGNS = Pattern.compile("[,;]\\s*$");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");

  private MeantValue() {}

  /** Empty when nothing is near. */
  static String of(String text, ScalarType<?> type) {
    String bare = LAST_SIGNS.matcher(text).replaceFirst("");
    Stream<String> others =
        type.rule().equals(YamlRules.NOT_A_DATE) ? date(bare).stream() : Stream.of(bare);
    return others
        .filter(other -> !other.equals(text) && type.form().accepts(other))
        .findFirst()
        .orElseGet(() -> Suggestion.nearest(text, type.form().choices()));
  }

  /** The day as files have it, when there is such a day. */
  private static Optional<String> date(String text) {
    var year = YEAR_FIRST.matcher(text);
    if (year.matches()) {
      return day(year.group(1), year.group(2), year.group(3));
    }
    var day = DAY_FIRST.matcher(text);
    return day.matches() ? day(day.group(3), day.group(2), day.group(1)) : Optional.empty();
  }

  private static Optional<String> day(String year, String month, String day) {
    String text =
        String.format(
            Locale.ROOT, "%s-%02d-%02d", year, Integer.valueOf(month), Integer.valueOf(day));
    return Scalars.date(text).map(found -> text);
  }
}
