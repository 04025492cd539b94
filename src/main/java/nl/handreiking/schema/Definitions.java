package nl.handreiking.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a schema that it uses more than once. */
final class Definitions {

  /** A text of which the reader takes the blanks away before it looks what it is. */
  static final String WITH_BLANKS = "met-spaties-eromheen";

  /** Nothing behind the colon; written so that no program offers the word null. */
  static final String NOTHING = "niets";

  private static final String PREFIX = "#/$defs/";

  private Definitions() {}

  static Map<String, Object> reference(String name) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$ref", PREFIX + name);
    return schema;
  }

  /** Those that a schema refers to, and those that they refer to. */
  static Map<String, Object> usedBy(Map<String, Object> schema, Map<String, List<String>> known) {
    Map<String, Object> used = new LinkedHashMap<>();
    known.forEach(
        (what, ids) -> {
          if (refersTo(schema, what)) {
            used.put(what, ScalarSchema.oneOf(ids));
          }
        });
    if (refersTo(schema, WITH_BLANKS) || !used.isEmpty()) {
      used.put(WITH_BLANKS, ordered("type", "string", "pattern", "^\\s|\\s$"));
    }
    if (refersTo(schema, NOTHING)) {
      List<String> anything = List.of("string", "number", "boolean", "array", "object");
      used.put(NOTHING, Map.of("not", Map.of("type", anything)));
    }
    return used;
  }

  private static boolean refersTo(Object schema, String name) {
    if (schema instanceof Map<?, ?> map) {
      return (PREFIX + name).equals(map.get("$ref"))
          || map.values().stream().anyMatch(value -> refersTo(value, name));
    }
    return schema instanceof List<?> list && list.stream().anyMatch(value -> refersTo(value, name));
  }

  private static Map<String, Object> ordered(
      String first, Object firstValue, String second, Object secondValue) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(first, firstValue);
    map.put(second, secondValue);
    return map;
  }
}
