package nl.handreiking.check.language;

import java.util.ArrayList;
import java.util.List;

/** Finds abbreviations in a text: short words of capitals, such as GGD, NJi and ROC. */
final class Capitals {

  private static final int LONGEST = 6;

  private static final String JOINTS = "-.&'’";

  private Capitals() {}

  static List<Word> in(String text) {
    if (!hasCapitalsTogether(text)) {
      return List.of();
    }
    List<Word> parts = Words.in(text).stream().flatMap(word -> parts(word).stream()).toList();
    List<Word> found = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean shouted = isAbbreviation(parts, i - 1) || isAbbreviation(parts, i + 1);
      if (isAbbreviation(parts, i) && !shouted) {
        found.add(parts.get(i));
      }
    }
    return found;
  }

  /** Most texts have none, and need not be cut into words. */
  private static boolean hasCapitalsTogether(String text) {
    for (int at = 0; at + 1 < text.length(); at++) {
      if (Character.isUpperCase(text.charAt(at))
          && (Character.isUpperCase(text.charAt(at + 1))
              || (at + 2 < text.length() && Character.isUpperCase(text.charAt(at + 2))))) {
        return true;
      }
    }
    return false;
  }

  /** Two words of capitals beside each other are shouted, and another rule looks at that. */
  private static boolean isAbbreviation(List<Word> parts, int index) {
    if (index < 0 || index >= parts.size()) {
      return false;
    }
    String word = parts.get(index).text();
    long capitals = word.chars().filter(Character::isUpperCase).count();
    boolean letters = word.chars().allMatch(Character::isLetter);
    return letters
        && capitals >= 2
        && word.length() <= LONGEST
        && word.length() - capitals <= 1
        && Character.isUpperCase(word.charAt(0));
  }

  private static List<Word> parts(Word word) {
    List<Word> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= word.text().length(); at++) {
      if (at == word.text().length() || JOINTS.indexOf(word.text().charAt(at)) >= 0) {
        if (at > from) {
          int start = word.from() + from;
          parts.add(
              new Word(WordForm.of(word.text().substring(from, at)), start, word.from() + at));
        }
        from = at + 1;
      }
    }
    return parts;
  }
}
