package nl.handreiking.check.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words: letters and digits with what joins them, such as a hyphen. */
final class Words {

  /** {@link #isPart} of the first 256 characters, since nearly all others ask for one of them. */
  private static final boolean[] LATIN = new boolean[256];

  static {
    for (char c = 0; c < LATIN.length; c++) {
      LATIN[c] = isPartAnywhere(c);
    }
  }

  private Words() {}

  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        words.add(Word.of(text, at, end));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  /** Where the word that begins here ends; here when none does. */
  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && (isPart(text.charAt(at)) || joins(text, at, start))) {
      at++;
    }
    return at;
  }

  private static boolean joins(String text, int at, int start) {
    if (at == start || at + 1 == text.length()) {
      return false;
    }
    return switch (text.charAt(at)) {
      case '-', '\'', '’', '.', '&', '\u00AD' ->
          isPart(text.charAt(at - 1)) && isPart(text.charAt(at + 1));
      case ',', ':' ->
          Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
      default -> false;
    };
  }

  static boolean isPart(char c) {
    return c < LATIN.length ? LATIN[c] : isPartAnywhere(c);
  }

  private static boolean isPartAnywhere(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
