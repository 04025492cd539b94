package nl.handreiking.scaffold.edit;

import java.util.Optional;

/**
 * A list or map between brackets, by offsets.
 *
 * @param open of the bracket that opens it
 * @param last just behind the last element; just behind the opening bracket when there is none
 * @param comma just behind the comma after the last element, or the same as {@code last}
 * @param close of the bracket that closes it
 */
record Brackets(int open, int last, int comma, int close) {

  boolean isEmpty() {
    return last == open + 1;
  }

  /** The brackets that open at an offset; none when they are not closed. */
  static Optional<Brackets> at(String text, int open) {
    return new Scan(text, open).brackets();
  }

  /** Walks from bracket to bracket; quotes count only where a value begins. */
  private static final class Scan {

    private final String text;
    private final int open;
    private int at;
    private int depth;
    private int last;
    private int comma;
    private char before = '[';

    Scan(String text, int open) {
      this.text = text;
      this.open = open;
      this.at = open;
      this.last = open + 1;
      this.comma = open + 1;
    }

    Optional<Brackets> brackets() {
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
          at = endOfLine();
        } else if (Character.isWhitespace(c)) {
          at++;
        } else if ((c == ']' || c == '}') && depth == 1) {
          return Optional.of(new Brackets(open, last, comma, at));
        } else {
          take(c);
        }
      }
      return Optional.empty();
    }

    private void take(char c) {
      boolean begins = "[{,:".indexOf(before) >= 0;
      boolean first = at == open;
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      at = begins && (c == '"' || c == '\'') ? endOfQuote(c) : at + 1;
      before = c;
      if (c == ',' && depth == 1) {
        comma = at;
      } else if (!first) {
        last = at;
        comma = at;
      }
    }

    private int endOfLine() {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      return end;
    }

    private int endOfQuote(char quote) {
      for (int i = at + 1; i < text.length(); i++) {
        boolean doubled = quote == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'';
        if (quote == '"' && text.charAt(i) == '\\') {
          i++;
        } else if (text.charAt(i) == quote && doubled) {
          i++;
        } else if (text.charAt(i) == quote) {
          return i + 1;
        }
      }
      return text.length();
    }
  }
}
