package nl.handreiking.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;

/** What the commands say, in one language, whatever the language of the machine is. */
final class Texts {

  static final List<String> LANGUAGES = List.of("nl", "en");

  private final Locale locale;
  private final ResourceBundle bundle;

  private Texts(Locale locale, ResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  /**
   * The texts in a language.
   *
   * @param language one of {@link #LANGUAGES}; any other gives the first of them
   */
  static Texts in(String language) {
    String known = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
    String file = "cli_" + known + ".properties";
    try (InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream(file))) {
      return new Texts(
          Locale.forLanguageTag(known),
          new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String language() {
    return locale.getLanguage();
  }

  Set<String> keys() {
    return bundle.keySet();
  }

  String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /** A number of things, for instance {@code 1 pagina} or {@code 2 pagina's}. */
  String count(String things, long number) {
    return text("count." + things + (number == 1 ? ".one" : ".many"), number);
  }
}
