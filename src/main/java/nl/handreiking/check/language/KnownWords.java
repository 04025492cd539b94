package nl.handreiking.check.language;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Help;
import nl.handreiking.model.Level;

/**
 * The abbreviations that need no explanation in a publication.
 *
 * @param words that everybody knows, or that the glossary explains
 * @param names that are taken as a whole, the longest first
 */
record KnownWords(Set<String> words, List<String> names) {

  private static final Set<String> BY_EVERYBODY = Lists.words("bekende-afkortingen.txt");

  KnownWords {
    words = Set.copyOf(words);
    names = List.copyOf(names);
  }

  static KnownWords of(Guide guide) {
    Set<String> words = new HashSet<>(BY_EVERYBODY);
    guide.glossary().terms().forEach(term -> term.forms().forEach(words::add));
    Stream<String> levels =
        guide.levels().stream()
            .filter(level -> !level.title().equals(level.shortTitle()))
            .map(Level::shortTitle);
    levels.forEach(words::add);
    Stream<String> links =
        guide.links().all().stream()
            .flatMap(link -> Stream.of(link.title().raw(), link.publisher()))
            .filter(KnownWords::hasCapitals);
    Stream<String> lines =
        guide.help().lines().stream().map(Help.Line::name).filter(KnownWords::hasCapitals);
    Comparator<String> byLength = Comparator.comparingInt(name -> -name.length());
    return new KnownWords(words, Stream.concat(links, lines).distinct().sorted(byLength).toList());
  }

  boolean explains(String abbreviation) {
    return words.contains(abbreviation);
  }

  /** The text with blanks for names, so that all else keeps its place. */
  String withoutNames(String text) {
    String rest = text;
    for (String name : names) {
      if (rest.contains(name)) {
        rest = rest.replace(name, " ".repeat(name.length()));
      }
    }
    return rest;
  }

  private static boolean hasCapitals(String name) {
    return !Capitals.in(name).isEmpty();
  }
}
