package nl.handreiking.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of a part of the tool in one language, whatever the language of the machine is. */
public final class TextBundle {

  public static final List<String> LANGUAGES = List.of("nl", "en");

  private final Locale locale;
  private final ResourceBundle bundle;

  /** Each text is parsed once; its format is copied for use, since it serves one thread only. */
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private TextBundle(Locale locale, ResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  /**
   * The texts in a language, from a file beside a class.
   *
   * @param name of the file {@code name_language.properties}, in UTF-8
   * @param language one of {@link #LANGUAGES}; any other gives the first of them
   */
  public static TextBundle beside(Class<?> neighbour, String name, String language) {
    String known = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
    String file = name + "_" + known + ".properties";
    try (InputStream stream = Objects.requireNonNull(neighbour.getResourceAsStream(file), file)) {
      return new TextBundle(
          Locale.forLanguageTag(known),
          new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String language() {
    return locale.getLanguage();
  }

  public Set<String> keys() {
    return bundle.keySet();
  }

  /** The text of a key as a {@link MessageFormat} with {0}, {1} … filled in. */
  public String text(String key, Object... arguments) {
    MessageFormat format =
        formats.computeIfAbsent(key, known -> new MessageFormat(bundle.getString(known), locale));
    return ((MessageFormat) format.clone()).format(arguments);
  }

  /** The text of a key as it stands in the file: braces and single quotes are nothing special. */
  public String plain(String key) {
    return bundle.getString(key);
  }

  /** A number of things, for instance {@code 1 pagina} or {@code 2 pagina's}. */
  public String count(String things, long number) {
    return text("count." + things + (number == 1 ? ".one" : ".many"), number);
  }
}
