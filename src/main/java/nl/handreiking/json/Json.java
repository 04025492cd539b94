package nl.handreiking.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in ASCII, but for letters, and without any character that HTML knows: it can stand
 * anywhere.
 */
public final class Json {

  private static final String ESCAPED = "<>&'\u2028\u2029";

  private final StringBuilder out = new StringBuilder();
  private final boolean indented;

  private Json(boolean indented) {
    this.indented = indented;
  }

  /** The JSON of maps, lists, numbers, truth values, nulls and texts; maps keep their order. */
  public static String of(@Nullable Object value) {
    return new Json(false).write(value, 0).out.toString();
  }

  /** The same for people to read: a line for each value, and a line break at the end. */
  public static String indented(@Nullable Object value) {
    return new Json(true).write(value, 0).out.append('\n').toString();
  }

  private Json write(@Nullable Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      writeMap(map, depth);
    } else if (value instanceof Collection<?> list) {
      writeList(list, depth);
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      writeText(value.toString());
    }
    return this;
  }

  private void writeMap(Map<?, ?> map, int depth) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      breakLine(depth + 1);
      writeText(String.valueOf(entry.getKey()));
      out.append(indented ? ": " : ":");
      write(entry.getValue(), depth + 1);
      separator = ",";
    }
    close(map.isEmpty(), "{}", depth);
  }

  private void writeList(Collection<?> list, int depth) {
    String separator = "[";
    for (Object value : list) {
      out.append(separator);
      breakLine(depth + 1);
      write(value, depth + 1);
      separator = ",";
    }
    close(list.isEmpty(), "[]", depth);
  }

  private void close(boolean empty, String pair, int depth) {
    if (empty) {
      out.append(pair);
    } else {
      breakLine(depth);
      out.append(pair.charAt(1));
    }
  }

  private void breakLine(int depth) {
    if (indented) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private void writeText(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || ESCAPED.indexOf(c) >= 0 || Character.isSurrogate(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
