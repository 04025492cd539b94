package nl.handreiking.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that one level uses for what every level has a word for.
 *
 * @param level the id of the level, or empty for pages that belong to no level
 * @param words by name in lower case, for instance {@code lezer} to {@code luisteraar}
 */
public record Wording(String level, Map<String, String> words) {

  public static final Wording NONE = new Wording("", Map.of());

  /** What comes before the letter that becomes a capital, and that letter. */
  private static final Pattern FIRST_LETTER =
      Pattern.compile("((?:['’‘]\\p{L}[ \\u00A0]+)?)(ij|\\p{L})");

  public Wording {
    words = Map.copyOf(words);
  }

  /**
   * The level's own word. A name that begins with a capital gives the word with a capital: {@code
   * Lezer} gives {@code Luisteraar}.
   */
  public Optional<String> word(String name) {
    String exact = words.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    String small = withFirst(name, Character.toLowerCase(name.charAt(0)));
    return Optional.ofNullable(words.get(small))
        .filter(word -> !word.isEmpty())
        .map(Wording::capitalised);
  }

  /**
   * A word as a sentence begins with it. The Dutch ij is one letter ({@code IJsje}), and behind an
   * apostrophe with its letter the next word gets the capital ({@code 's Avonds}).
   */
  private static String capitalised(String word) {
    Matcher first = FIRST_LETTER.matcher(word);
    return first.lookingAt()
        ? first.group(1) + first.group(2).toUpperCase(Locale.ROOT) + word.substring(first.end())
        : word;
  }

  private static String withFirst(String word, char first) {
    return first + word.substring(1);
  }
}
