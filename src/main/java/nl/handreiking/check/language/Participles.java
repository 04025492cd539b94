package nl.handreiking.check.language;

import java.util.List;
import java.util.Set;

/** Tells Dutch participles from other words, by how they look and by lists. */
final class Participles {

  /** What irregular ones end with, after whatever stands before them: aangegeven, opgeschreven. */
  private static final List<String> STRONG = Lists.lines("voltooid-sterk.txt");

  /** Words that only look like one. */
  private static final Set<String> OTHERS = Lists.words("voltooid-niet.txt");

  private static final Set<String> CONJUNCTIONS = Lists.words("voegwoorden.txt");

  /** How participles of verbs such as aankomen begin: aangekomen. */
  private static final List<String> SEPARABLE =
      Lists.lines("scheidbaar.txt").stream().map(prefix -> prefix + "ge").toList();

  private static final List<String> INSEPARABLE = List.of("be", "ver", "ont", "her", "er");

  /** After these letters a participle has a t, and else a d. */
  private static final String VOICELESS = "tkfscxp";

  private static final int SHORTEST = 5;

  private Participles() {}

  static boolean has(String word) {
    if (word.length() < SHORTEST || OTHERS.contains(word)) {
      return false;
    }
    return STRONG.stream().anyMatch(word::endsWith) || isWeak(word);
  }

  static boolean beginsClause(String word) {
    return CONJUNCTIONS.contains(word);
  }

  private static boolean isWeak(String word) {
    char last = word.charAt(word.length() - 1);
    boolean soft = VOICELESS.indexOf(word.charAt(word.length() - 2)) < 0 && !word.endsWith("cht");
    boolean ending = last == 'd' || (last == 't' && (!soft || word.endsWith("cht")));
    return ending && (isWithGe(word) || INSEPARABLE.stream().anyMatch(word::startsWith));
  }

  private static boolean isWithGe(String word) {
    return word.startsWith("ge") || SEPARABLE.stream().anyMatch(word::startsWith);
  }
}
