package nl.handreiking.site.theme;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Soft hyphens in words that may be longer than a line of a phone. Not every browser hyphenates
 * every language; without a dictionary it breaks a long word anywhere, and shows no hyphen. Words
 * of which all browsers know what to do are left alone.
 */
final class SoftHyphens {

  private static final int LONG = 25;
  private static final int KEPT_TOGETHER = 4;
  private static final int LONGEST_PART = 12;
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final String VOWELS = "aeiouyàáâäãåèéêëìíîïòóôöõøùúûüý";

  /** Consonants that begin a syllable together. */
  private static final Set<String> ONSETS =
      Set.of(
          "bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "kw", "ph",
          "pl", "pr", "sj", "sl", "st", "tr", "vl", "vr", "wr", "zw");

  /** What a first word ends in when another follows. */
  private static final Set<String> LINKS = Set.of("ds", "gs", "ks", "ts");

  /** What is no text to read, a tag, or a long word. */
  private static final Pattern PARTS =
      Pattern.compile(
          "<(script|style|title|pre|code|svg)\\b.*?</\\1>|<[^>]*>|(?<word>[a-zA-ZÀ-ɏ]{"
              + LONG
              + ",})",
          Pattern.DOTALL);

  private SoftHyphens() {}

  /** The same page; it is only read closely if anything in it could be a long word. */
  static byte[] inPage(byte[] page) {
    return mayHaveLongWord(page)
        ? inPage(new String(page, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
        : page;
  }

  static String inPage(String html) {
    Matcher parts = PARTS.matcher(html);
    StringBuilder page = new StringBuilder();
    while (parts.find()) {
      String word = parts.group("word");
      String text = word == null ? parts.group() : inWord(word);
      parts.appendReplacement(page, Matcher.quoteReplacement(text));
    }
    return parts.appendTail(page).toString();
  }

  private static boolean mayHaveLongWord(byte[] page) {
    int letters = 0;
    for (byte one : page) {
      letters = one < 0 || Character.isLetter(one) ? letters + 1 : 0;
      if (letters == LONG) {
        return true;
      }
    }
    return false;
  }

  private static String inWord(String word) {
    StringBuilder parts = new StringBuilder();
    int start = 0;
    for (int at = KEPT_TOGETHER; at <= word.length() - KEPT_TOGETHER; at++) {
      int length = at - start;
      if (length >= LONGEST_PART || (length >= KEPT_TOGETHER && beginsSyllable(word, at))) {
        parts.append(word, start, at).append(SOFT_HYPHEN);
        start = at;
      }
    }
    return parts.append(word, start, word.length()).toString();
  }

  /** Whether a vowel comes before the consonants here, and one after those of this syllable. */
  private static boolean beginsSyllable(String word, int at) {
    if (!hasVowel(word, at - 1)) {
      return false;
    }
    if (isVowel(word, at)) {
      return linksWords(word, at - 1);
    }
    String rest = word.substring(at - 1, at + 3).toLowerCase(Locale.ROOT);
    boolean cutsOnset = ONSETS.contains(rest.substring(0, 2)) || rest.startsWith("sch");
    int onset = rest.startsWith("sch", 1) ? 3 : ONSETS.contains(rest.substring(1, 3)) ? 2 : 1;
    return isVowel(word, at + onset) && !cutsOnset && !linksWords(word, at);
  }

  /** As between {@code arbeid} and {@code overeenkomst}. */
  private static boolean linksWords(String word, int at) {
    return LINKS.contains(word.substring(at - 1, at + 1).toLowerCase(Locale.ROOT))
        && isVowel(word, at + 1);
  }

  private static boolean hasVowel(String word, int last) {
    return isVowel(word, last) || isVowel(word, last - 1) || isVowel(word, last - 2);
  }

  private static boolean isVowel(String word, int at) {
    return VOWELS.indexOf(Character.toLowerCase(word.charAt(at))) >= 0;
  }
}
