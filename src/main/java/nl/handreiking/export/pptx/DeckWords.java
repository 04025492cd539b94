package nl.handreiking.export.pptx;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the file itself says, in the language of the publication. */
final class DeckWords {

  /** Office wants a country with most languages; these are the ones that are meant by default. */
  private static final Map<String, String> COUNTRIES =
      Map.of("nl", "NL", "en", "GB", "de", "DE", "fr", "FR", "fy", "NL", "es", "ES");

  private final Locale locale;
  private final ResourceBundle texts;

  DeckWords(String language) {
    Locale named = Locale.forLanguageTag(language);
    String country = COUNTRIES.getOrDefault(named.getLanguage(), "");
    this.locale =
        named.getCountry().isEmpty()
            ? new Locale.Builder().setLocale(named).setRegion(country).build()
            : named;
    this.texts =
        ResourceBundle.getBundle(
            "nl.handreiking.export.pptx.deck",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language as in {@code nl-NL}. */
  String tag() {
    return locale.toLanguageTag();
  }

  String get(String key) {
    return texts.getString(key);
  }

  String layout(SlideKind kind) {
    return escaped(get("layout." + kind.key()));
  }

  String minutes(int minutes) {
    return minutes == 1 ? get("minute") : get("minutes").formatted(minutes);
  }

  /** For text and attributes of XML. */
  String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
