package nl.handreiking.check.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handreiking.model.Guide;
import nl.handreiking.source.TextBundle;

/** The words that rules look for in the language of a publication. */
final class WordLists {

  private static final Pattern SEPARATOR = Pattern.compile("\\s*\\|\\s*");

  private final Optional<TextBundle> bundle;

  private WordLists(Optional<TextBundle> bundle) {
    this.bundle = bundle;
  }

  /** The lists for a publication; for a language without any, they are empty. */
  static WordLists of(Guide guide) {
    String language = Locale.forLanguageTag(guide.info().language()).getLanguage();
    return new WordLists(
        TextBundle.LANGUAGES.contains(language)
            ? Optional.of(TextBundle.beside(WordLists.class, "woorden", language))
            : Optional.empty());
  }

  boolean isEmpty() {
    return bundle.isEmpty();
  }

  List<String> list(String key) {
    return bundle.stream().flatMap(texts -> SEPARATOR.splitAsStream(texts.plain(key))).toList();
  }

  /** A regular expression for one of the words of a list. */
  String oneOf(String key) {
    return "(?:" + String.join("|", list(key).stream().map(Pattern::quote).toList()) + ")";
  }
}
