package nl.handreiking.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The types of single values that every file may use. */
public final class Scalars {

  private static final Pattern DATE_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern INTEGER_FORM = Pattern.compile("-?\\d{1,9}");
  private static final Pattern NUMBER_FORM = Pattern.compile("\\d{1,9}([.,]\\d{1,6})?");

  /** Text that is not blank. */
  public static final ScalarType<String> TEXT =
      ScalarType.of(YamlRules.EMPTY_VALUE, "", Optional::of);

  /** A day, {@code jjjj-mm-dd}. */
  public static final ScalarType<LocalDate> DATE =
      ScalarType.of(YamlRules.NOT_A_DATE, LocalDate.EPOCH, Scalars::date);

  public static final ScalarType<Integer> INTEGER =
      ScalarType.of(YamlRules.NOT_AN_INTEGER, 0, Scalars::integer);

  /** A number that is not negative; the decimals may stand behind a point or a comma. */
  public static final ScalarType<Double> NUMBER =
      ScalarType.of(YamlRules.NOT_A_NUMBER, 0.0, Scalars::number);

  public static final ScalarType<Boolean> YES_OR_NO =
      new ScalarType<>(
          YamlRules.NOT_YES_OR_NO, List.of("ja", "nee"), false, scalar -> yesOrNo(scalar.text()));

  private Scalars() {}

  /** A whole number between two others, both included. */
  public static Optional<Integer> integer(String text, int least, int most) {
    return integer(text).filter(number -> number >= least && number <= most);
  }

  private static Optional<Integer> integer(String text) {
    return INTEGER_FORM.matcher(text).matches()
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  private static Optional<Double> number(String text) {
    return NUMBER_FORM.matcher(text).matches()
        ? Optional.of(Double.valueOf(text.replace(',', '.')))
        : Optional.empty();
  }

  /** A day, {@code jjjj-mm-dd}. */
  public static Optional<LocalDate> date(String text) {
    if (!DATE_FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> yesOrNo(String text) {
    return switch (text) {
      case "ja" -> Optional.of(true);
      case "nee" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
