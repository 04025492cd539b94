package nl.handreiking.markdown;

import java.util.Map;
import java.util.Optional;

/**
 * The words that one level uses for what every level has a word for.
 *
 * @param level the id of the level, or empty for pages that belong to no level
 * @param words by name in lower case, for instance {@code lezer} to {@code luisteraar}
 */
public record Wording(String level, Map<String, String> words) {

  public static final Wording NONE = new Wording("", Map.of());

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
        .map(word -> withFirst(word, Character.toUpperCase(word.charAt(0))));
  }

  private static String withFirst(String word, char first) {
    return first + word.substring(1);
  }
}
