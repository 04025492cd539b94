package nl.handreiking.check.coverage;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.handreiking.model.Level;

/** The words that some levels have and others have another word for. */
final class Vocabulary {

  /**
   * One of these words.
   *
   * @param text in lower case
   * @param name as it stands between braces
   * @param instead what those levels say that do not use it, by their ids
   */
  record Word(String text, String name, Map<String, String> instead) {}

  /**
   * A place in a text where such a word is written out.
   *
   * @param start in UTF-16 code units
   */
  record Use(Word word, int start) {

    /** Exclusive. */
    int end() {
      return start + word.text().length();
    }
  }

  private final List<Word> words;

  private Vocabulary(List<Word> words) {
    this.words = words;
  }

  static Vocabulary of(List<Level> levels) {
    Map<String, Word> words = new TreeMap<>();
    TreeSet<String> names = new TreeSet<>();
    levels.forEach(level -> names.addAll(level.wording().words().keySet()));
    for (String name : names) {
      levels.stream()
          .flatMap(level -> level.wording().word(name).stream())
          .map(Vocabulary::small)
          .distinct()
          .map(text -> new Word(text, name, instead(text, name, levels)))
          .filter(word -> !word.instead().isEmpty())
          .forEach(word -> words.putIfAbsent(word.text(), word));
    }
    return new Vocabulary(List.copyOf(words.values()));
  }

  /**
   * Where a text has these words; not in braces, and not as part of another word. Of two that
   * overlap, the first and longest.
   */
  List<Use> uses(String text) {
    List<Use> uses = new ArrayList<>();
    int end = 0;
    for (Use use : sorted(small(text))) {
      if (use.start() >= end) {
        uses.add(use);
        end = use.end();
      }
    }
    return uses;
  }

  private List<Use> sorted(String small) {
    List<Use> uses = new ArrayList<>();
    for (Word word : words) {
      places(word.text(), small).forEach(start -> uses.add(new Use(word, start)));
    }
    if (uses.size() > 1) {
      uses.sort(comparingInt(Use::start).thenComparing(comparing(Use::end).reversed()));
    }
    return uses;
  }

  /** A level that uses the word for anything has nothing to say instead of it. */
  private static Map<String, String> instead(String text, String name, List<Level> levels) {
    Map<String, String> instead = new TreeMap<>();
    for (Level level : levels) {
      boolean own =
          level.wording().words().values().stream()
              .anyMatch(word -> !places(text, small(word)).isEmpty());
      Optional<String> word = level.wording().word(name);
      if (!own && word.isPresent()) {
        instead.put(level.id().value(), word.get());
      }
    }
    return instead;
  }

  private static List<Integer> places(String word, String text) {
    List<Integer> places = new ArrayList<>();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean free = at == 0 || !joins(text.charAt(at - 1));
      if (free && (end == text.length() || !joins(text.charAt(end)))) {
        places.add(at);
      }
    }
    return places;
  }

  /** Whether a character makes what stands beside it a part of something else. */
  private static boolean joins(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '{' || c == '}';
  }

  /** In lower case, with each character at its place. */
  private static String small(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return small.length() == text.length() ? small : text;
  }
}
