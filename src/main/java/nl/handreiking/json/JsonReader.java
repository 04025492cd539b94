package nl.handreiking.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that we wrote ourselves, and that anybody may have changed since. A member that is
 * null is taken for one that is not there.
 */
public final class JsonReader {

  private static final int MAX_DEPTH = 50;
  private static final String BLANK = " \t\r\n";

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  /** The text is no JSON. */
  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** An object of maps, lists, texts, numbers and truth values; empty when the text is none. */
  public static Optional<Map<?, ?>> object(String text) {
    try {
      JsonReader reader = new JsonReader(text);
      Optional<Object> value = reader.value(0);
      reader.skipBlanks();
      boolean whole = reader.at == text.length();
      return value.filter(found -> whole && found instanceof Map).map(found -> (Map<?, ?>) found);
    } catch (Malformed damaged) {
      return Optional.empty();
    }
  }

  private Optional<Object> value(int depth) throws Malformed {
    skipBlanks();
    if (depth > MAX_DEPTH) {
      throw new Malformed();
    }
    return switch (peek()) {
      case '{' -> Optional.of(map(depth));
      case '[' -> Optional.of(list(depth));
      case '"' -> Optional.of(string());
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> Optional.of(number());
    };
  }

  private Map<String, Object> map(int depth) throws Malformed {
    Map<String, Object> map = new LinkedHashMap<>();
    at++;
    boolean more = !ends('}');
    while (more) {
      skipBlanks();
      String key = string();
      expect(':');
      value(depth + 1).ifPresent(value -> map.put(key, value));
      more = continues('}');
    }
    return map;
  }

  private List<Object> list(int depth) throws Malformed {
    List<Object> list = new ArrayList<>();
    at++;
    boolean more = !ends(']');
    while (more) {
      value(depth + 1).ifPresent(list::add);
      more = continues(']');
    }
    return list;
  }

  private boolean ends(char end) throws Malformed {
    skipBlanks();
    if (peek() == end) {
      at++;
      return true;
    }
    return false;
  }

  private boolean continues(char end) throws Malformed {
    if (ends(end)) {
      return false;
    }
    expect(',');
    return true;
  }

  private void expect(char wanted) throws Malformed {
    skipBlanks();
    if (peek() != wanted) {
      throw new Malformed();
    }
    at++;
  }

  private String string() throws Malformed {
    if (peek() != '"') {
      throw new Malformed();
    }
    StringBuilder read = new StringBuilder();
    at++;
    while (peek() != '"') {
      char c = text.charAt(at++);
      read.append(c == '\\' ? escaped() : c);
    }
    at++;
    return read.toString();
  }

  private char escaped() throws Malformed {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw new Malformed();
    };
  }

  private char unit() throws Malformed {
    int end = at + 4;
    if (end > text.length()) {
      throw new Malformed();
    }
    int unit = 0;
    for (; at < end; at++) {
      int digit = Character.digit(text.charAt(at), 16);
      if (digit < 0) {
        throw new Malformed();
      }
      unit = unit * 16 + digit;
    }
    return (char) unit;
  }

  private Double number() throws Malformed {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Double.valueOf(text.substring(start, at));
    } catch (NumberFormatException none) {
      throw new Malformed();
    }
  }

  private Optional<Object> word(String word, @Nullable Object value) throws Malformed {
    if (!text.startsWith(word, at)) {
      throw new Malformed();
    }
    at += word.length();
    return Optional.ofNullable(value);
  }

  private char peek() throws Malformed {
    if (at >= text.length()) {
      throw new Malformed();
    }
    return text.charAt(at);
  }

  private void skipBlanks() {
    while (at < text.length() && BLANK.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
