package nl.handreiking.export.pptx;

import java.util.Locale;
import java.util.Map;
import nl.handreiking.source.Escapes;
import nl.handreiking.source.TextBundle;

/** What the file itself says, in the language of the publication. */
final class DeckWords {

  /** Office wants a country with most languages; these are the ones that are meant by default. */
  private static final Map<String, String> COUNTRIES =
      Map.of("nl", "NL", "en", "GB", "de", "DE", "fr", "FR", "fy", "NL", "es", "ES");

  private final Locale locale;
  private final TextBundle texts;

  DeckWords(String language) {
    this.locale = locale(language);
    boolean known = TextBundle.LANGUAGES.contains(locale.getLanguage());
    this.texts = TextBundle.beside(DeckWords.class, "deck", known ? locale.getLanguage() : "en");
  }

  private static Locale locale(String language) {
    Locale named = Locale.forLanguageTag(language);
    String country = COUNTRIES.getOrDefault(named.getLanguage(), "");
    return named.getCountry().isEmpty()
        ? new Locale.Builder().setLocale(named).setRegion(country).build()
        : named;
  }

  /** The language as in {@code nl-NL}. */
  String tag() {
    return locale.toLanguageTag();
  }

  /** A language as Office names it, for instance {@code en-GB} for {@code en}. */
  static String tag(String language) {
    return locale(language).toLanguageTag();
  }

  String get(String key) {
    return texts.plain(key);
  }

  String layout(SlideKind kind) {
    return Escapes.html(get("layout." + kind.key()));
  }

  String minutes(int minutes) {
    return minutes == 1 ? get("minute") : String.format(Locale.ROOT, get("minutes"), minutes);
  }
}
