package nl.handreiking.check.language;

import java.util.Locale;
import java.util.Set;

/** Abbreviations with a full stop, behind which the sentence goes on. */
final class Abbreviations {

  private static final int LONGEST_PART = 3;

  private static final Set<String> MIDDLE = Lists.words("afkortingen-midden.txt");
  private static final Set<String> END = Lists.words("afkortingen-eind.txt");

  private Abbreviations() {}

  /**
   * Whether the full stop behind a word is part of it, although a capital follows.
   *
   * @param word without its last full stop
   * @param first whether the word begins the sentence
   */
  static boolean holdsStop(String word, boolean first) {
    String small = word.toLowerCase(Locale.ROOT);
    if (END.contains(small)) {
      return false;
    }
    return MIDDLE.contains(small)
        || isInitial(word)
        || isOfLetters(small)
        || (first && word.chars().allMatch(Character::isDigit));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Such as {@code o.a} and {@code i.p.v}. */
  private static boolean isOfLetters(String word) {
    if (word.indexOf('.') < 0) {
      return false;
    }
    return Lists.split(word, '.').stream().allMatch(Abbreviations::isShort);
  }

  private static boolean isShort(String part) {
    return part.length() <= LONGEST_PART && part.chars().allMatch(Character::isLetter);
  }
}
