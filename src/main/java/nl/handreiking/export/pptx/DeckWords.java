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
    Locale named = Locale.forLanguageTag(language);
    String country = COUNTRIES.getOrDefault(named.getLanguage(), "");
    this.locale =
        named.getCountry().isEmpty()
            ? new Locale.Builder().setLocale(named).setRegion(country).build()
            : named;
    boolean known = TextBundle.LANGUAGES.contains(locale.getLanguage());
    this.texts = TextBundle.beside(DeckWords.class, "deck", known ? locale.getLanguage() : "en");
  }

  /** The language as in {@code nl-NL}. */
  String tag() {
    return locale.toLanguageTag();
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
