package nl.handreiking.site.page;

import java.util.List;
import java.util.Map;

/**
 * Writes JSON in ASCII, but for letters, and without any character that HTML knows: it can stand
 * anywhere.
 */
final class Json {

  private static final String ESCAPED = "<>&'\u2028\u2029";

  private Json() {}

  /** The JSON of maps, lists and texts; maps keep their order. */
  static String of(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      writeMap(map, out);
    } else if (value instanceof List<?> list) {
      writeList(list, out);
    } else if (value instanceof Number) {
      out.append(value);
    } else {
      writeText(value.toString(), out);
    }
  }

  private static void writeMap(Map<?, ?> map, StringBuilder out) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      writeText(entry.getKey().toString(), out);
      out.append(':');
      write(entry.getValue(), out);
      separator = ",";
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private static void writeList(List<?> list, StringBuilder out) {
    String separator = "[";
    for (Object value : list) {
      out.append(separator);
      write(value, out);
      separator = ",";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || ESCAPED.indexOf(c) >= 0 || Character.isSurrogate(c)) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
