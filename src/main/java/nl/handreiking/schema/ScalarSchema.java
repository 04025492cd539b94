package nl.handreiking.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
}
