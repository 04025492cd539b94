package nl.handreiking.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What other programs take a text for that stands in YAML without quotes: a text, a number, or a
 * truth value. The reader takes every value for text (YAML 1.2.2, 10.3.2, "Core Schema").
 */
final class UnquotedText {

  private static final Pattern BASE_TEN = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  /** Numbers greater than this are written in a way that nobody compares them with. */
  private static final int LONGEST_EXPONENT = 3;

  private UnquotedText() {}

  /** The text, and the value that it is without quotes if that is another one. */
  static List<Object> values(String text) {
    Object plain = plain(text);
    return plain.equals(text) ? List.of(text) : List.of(text, plain);
  }

  private static Object plain(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    if (text.startsWith("0x") && text.substring(2).matches("[0-9a-f]{1,16}")) {
      return new BigInteger(text.substring(2), 16);
    }
    if (text.startsWith("0o") && text.substring(2).matches("[0-7]{1,16}")) {
      return new BigInteger(text.substring(2), 8);
    }
    if (BASE_TEN.matcher(text).matches()) {
      return new BigInteger(text);
    }
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    boolean small = exponent < 0 || text.length() - exponent - 1 <= LONGEST_EXPONENT;
    return FLOAT.matcher(text).matches() && small ? new BigDecimal(text) : text;
  }
}
