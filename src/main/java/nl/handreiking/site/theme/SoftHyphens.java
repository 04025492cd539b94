package nl.handreiking.site.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

  private static final Pattern WORD = Pattern.compile("[a-zA-ZÀ-ɏ]{" + LONG + ",}+");

  /** Elements whose content is no text to read. */
  private static final List<String> UNREAD =
      List.of("script", "style", "title", "pre", "code", "svg");

  private SoftHyphens() {}

  /** The same page; it is only read closely if anything in it could be a long word. */
  static byte[] inPage(byte[] page) {
    return mayHaveLongWord(page)
        ? inPage(new String(page, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
        : page;
  }

  static String inPage(String html) {
    Matcher words = WORD.matcher(html);
    StringBuilder page = new StringBuilder();
    while (words.find()) {
      boolean text = !isInTag(html, words.start()) && !isInUnread(html, words.start());
      words.appendReplacement(page, text ? inWord(words.group()) : words.group());
    }
    return words.appendTail(page).toString();
  }

  private static boolean isInTag(String html, int at) {
    return html.lastIndexOf('<', at) > html.lastIndexOf('>', at);
  }

  private static boolean isInUnread(String html, int at) {
    return UNREAD.stream()
        .anyMatch(name -> html.lastIndexOf("<" + name, at) > html.lastIndexOf("</" + name, at));
  }

  /** Looks from where a long word would end back to what is no letter, and goes on behind that. */
  private static boolean mayHaveLongWord(byte[] page) {
    int end = LONG;
    while (end <= page.length) {
      int start = end;
      while (start > end - LONG && isLetter(page[start - 1])) {
        start--;
      }
      if (start == end - LONG && !isInTag(page, start)) {
        return true;
      }
      end = start == end - LONG ? end + 1 : start + LONG;
    }
    return false;
  }

  private static boolean isInTag(byte[] page, int at) {
    int before = at;
    while (before >= 0 && page[before] != '<' && page[before] != '>') {
      before--;
    }
    return before >= 0 && page[before] == '<';
  }

  /** Of ASCII, or a part of any other character. */
  private static boolean isLetter(byte one) {
    int small = one | 0x20;
    return one < 0 || (small >= 'a' && small <= 'z');
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
