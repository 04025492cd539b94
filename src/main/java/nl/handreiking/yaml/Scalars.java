package nl.handreiking.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handreiking.source.Rule;

/** The types of single values that every file may use. */
public final class Scalars {

  private static final Pattern DATE_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int GREATEST = 999_999_999;
  private static final Pattern NUMBER_FORM = Pattern.compile("\\d{1,9}([.,]\\d{1,6})?");

  /** Text that is not blank. */
  public static final ScalarType<String> TEXT =
      ScalarType.of(YamlRules.EMPTY_VALUE, new Form.Text(false), "", Optional::of);

  /** A day, {@code jjjj-mm-dd}. */
  public static final ScalarType<LocalDate> DATE =
      ScalarType.of(
          YamlRules.NOT_A_DATE, new Form.Like(DATE_FORM, false), LocalDate.EPOCH, Scalars::date);

  public static final ScalarType<Integer> INTEGER =
      integer(YamlRules.NOT_AN_INTEGER, 0, -GREATEST, GREATEST);

  /** A number that is not negative; the decimals may stand behind a point or a comma. */
  public static final ScalarType<Double> NUMBER =
      ScalarType.of(
          YamlRules.NOT_A_NUMBER,
          new Form.Decimal(NUMBER_FORM, GREATEST + 1),
          0.0,
          text -> Optional.of(Double.valueOf(text.replace(',', '.'))));

  public static final ScalarType<Boolean> YES_OR_NO =
      ScalarType.of(
          YamlRules.NOT_YES_OR_NO,
          new Form.Choice(List.of("ja", "nee")),
          false,
          text -> Optional.of(text.equals("ja")));

  private Scalars() {}

  /** A whole number between two others, both included. */
  public static ScalarType<Integer> integer(Rule rule, int blank, int least, int most) {
    return ScalarType.of(
        rule, new Form.Whole(least, most), blank, text -> Optional.of(Integer.valueOf(text)));
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
}
