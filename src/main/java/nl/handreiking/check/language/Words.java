package nl.handreiking.check.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words: letters and digits with what joins them, such as a hyphen. */
final class Words {

  private static final String JOINS_ANYTHING = "-'’.&\u00AD";
  private static final String JOINS_DIGITS = ",:";

  private Words() {}

  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        words.add(new Word(text.substring(at, end), at, end));
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
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    char joint = text.charAt(at);
    return (JOINS_ANYTHING.indexOf(joint) >= 0 && isPart(before) && isPart(after))
        || (JOINS_DIGITS.indexOf(joint) >= 0
            && Character.isDigit(before)
            && Character.isDigit(after));
  }

  static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
