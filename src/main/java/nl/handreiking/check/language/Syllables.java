package nl.handreiking.check.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the syllables of a Dutch word as its spelling breaks them: each sound of vowels is one,
 * and a diaeresis begins a new one.
 */
final class Syllables {

  /** Vowels that make one sound together, the longest first. */
  private static final List<String> SOUNDS =
      List.of(
          "eeu", "ieu", "eau", "oeu", "aai", "ooi", "oei", "aa", "ee", "oo", "uu", "ie", "oe", "eu",
          "ui", "ij", "ei", "ou", "au", "ai", "oi", "ey", "ay", "oy", "uy");

  private static final String VOWELS = "aeiouy";

  /** The second letters of {@link #SOUNDS}. */
  private static final String SECOND = VOWELS + "j";

  private static final String DIAERESES = "äëïöü";

  /** Loanwords that are said with fewer syllables than they seem to have, as they sound. */
  private static final Map<String, String> AS_SAID = asSaid();

  /** The first character that is not ASCII; those before are the same in each normal form. */
  private static final char BEYOND_ASCII = 128;

  private Syllables() {}

  static int in(String word) {
    if (isSpelledOut(word)) {
      return word.length();
    }
    int count = 0;
    for (String part : Lists.split(word, '-')) {
      count += inPart(part);
    }
    return Math.max(1, count);
  }

  /** Numbers, and abbreviations that are said letter by letter. */
  private static boolean isSpelledOut(String word) {
    int digits = 0;
    int capitals = 0;
    for (int at = 0; at < word.length(); at++) {
      digits += Character.isDigit(word.charAt(at)) ? 1 : 0;
      capitals += Character.isUpperCase(word.charAt(at)) ? 1 : 0;
    }
    int length = word.length();
    return digits == length || (capitals == length && length > 1 && length <= 4);
  }

  private static int inPart(String part) {
    String text = said(composed(part).toLowerCase(Locale.ROOT));
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int length = soundAt(text, at);
      count += length > 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return count;
  }

  private static String said(String word) {
    String said = word.replace("qu", "kw");
    for (Map.Entry<String, String> loan : AS_SAID.entrySet()) {
      said = said.replace(loan.getKey(), loan.getValue());
    }
    return said;
  }

  /** How many letters the sound here has; 0 when there is none. */
  private static int soundAt(String text, int at) {
    if (VOWELS.indexOf(plain(text.charAt(at))) < 0 || isConsonant(text, at)) {
      return 0;
    }
    if (at + 1 == text.length() || SECOND.indexOf(plain(text.charAt(at + 1))) < 0) {
      return 1;
    }
    for (String sound : SOUNDS) {
      if (hasSound(text, at, sound)) {
        return sound.length();
      }
    }
    return 1;
  }

  private static boolean hasSound(String text, int at, String sound) {
    if (at + sound.length() > text.length() || isBroken(text, at, sound)) {
      return false;
    }
    for (int i = 0; i < sound.length(); i++) {
      char letter = text.charAt(at + i);
      boolean begins = i > 0 && DIAERESES.indexOf(letter) >= 0;
      if (begins || plain(letter) != sound.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Museum and ingenieur: the vowels are of two syllables. */
  private static boolean isBroken(String text, int at, String sound) {
    return (sound.equals("eu") && text.startsWith("eum", at))
        || (sound.equals("ieu") && text.startsWith("ieur", at))
        || (sound.equals("ie") && text.startsWith("ieur", at));
  }

  /** A y before a vowel at the beginning is a consonant: yoga. */
  private static boolean isConsonant(String text, int at) {
    return at == 0
        && text.charAt(0) == 'y'
        && text.length() > 1
        && VOWELS.indexOf(plain(text.charAt(1))) >= 0;
  }

  /** With each letter and its marks in one character, where there is one for them. */
  private static String composed(String part) {
    for (int at = 0; at < part.length(); at++) {
      if (part.charAt(at) >= BEYOND_ASCII) {
        return Normalizer.normalize(part, Normalizer.Form.NFC);
      }
    }
    return part;
  }

  /** The letter without its marks. */
  private static char plain(char letter) {
    return letter < BEYOND_ASCII
        ? letter
        : Normalizer.normalize("" + letter, Normalizer.Form.NFD).charAt(0);
  }

  private static Map<String, String> asSaid() {
    Map<String, String> words = new TreeMap<>();
    for (String line : Lists.lines("leenwoorden.tsv")) {
      List<String> cells = Lists.split(line, '\t');
      words.put(cells.get(0), cells.get(1));
    }
    return words;
  }
}
