package nl.handreiking.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.handreiking.yaml.Form;
import nl.handreiking.yaml.ScalarType;

/**
 * The schema of a value of one text. Without quotes it may look like a number to others, and within
 * quotes there may be blanks around it.
 */
final class ScalarSchema {

  private static final List<String> ANY_TEXT = List.of("string", "number", "boolean");

  private final Map<String, List<String>> known;

  /**
   * Schemas that name ids.
   *
   * @param known all ids by their kind; a kind that is not there has ids that are not known
   */
  ScalarSchema(Map<String, List<String>> known) {
    this.known = known;
  }

  Map<String, Object> of(ScalarType<?> type) {
    Form form = type.form();
    if (form instanceof Form.Like like) {
      return like(like.pattern().pattern(), like.bare() ? ANY_TEXT : "string");
    }
    if (form instanceof Form.Choice choice) {
      return oneOf(choice.choices());
    }
    if (form instanceof Form.Whole whole) {
      Map<String, Object> schema = like("-?[0-9]{1,9}", List.of("integer", "string"));
      schema.put("minimum", whole.least());
      schema.put("maximum", whole.most());
      return schema;
    }
    if (form instanceof Form.Decimal decimal) {
      Map<String, Object> schema = like(decimal.pattern().pattern(), List.of("number", "string"));
      schema.put("minimum", 0);
      schema.put("exclusiveMaximum", decimal.below());
      return schema;
    }
    return form instanceof Form.NameOf name && known.containsKey(name.what())
        ? Definitions.reference(name.what())
        : anyText();
  }

  /** Whether no two different texts of a type are the same value to others. */
  boolean isDistinct(ScalarType<?> type) {
    Form form = type.form();
    if (form instanceof Form.NameOf name) {
      return isDistinct(known.getOrDefault(name.what(), List.of()));
    }
    return form instanceof Form.Like like ? !like.bare() : isDistinct(form.choices());
  }

  private static boolean isDistinct(List<String> texts) {
    return !texts.isEmpty()
        && texts.stream().allMatch(text -> UnquotedText.values(text).size() == 1);
  }

  /** One of a few texts; with blanks around it, it is left to the reader. */
  static Map<String, Object> oneOf(List<String> texts) {
    List<Object> values =
        texts.stream().flatMap(text -> UnquotedText.values(text).stream()).distinct().toList();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(
        "anyOf", List.of(Map.of("enum", values), Definitions.reference(Definitions.WITH_BLANKS)));
    return schema;
  }

  private static Map<String, Object> anyText() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", ANY_TEXT);
    schema.put("minLength", 1);
    return schema;
  }

  private static Map<String, Object> like(String pattern, Object types) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", types);
    schema.put("pattern", "^\\s*(?:" + pattern + ")\\s*$");
    return schema;
  }

  /**
   * What other programs take a text for that stands in YAML without quotes: a text, a number, or a
   * truth value. The reader takes every value for text (YAML 1.2.2, 10.3.2, "Core Schema").
   */
  static final class UnquotedText {

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
}
