package nl.handreiking.site.theme;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.SourceSpan;

/** Every word of the interface in one language, and the parts of addresses. */
public final class ThemeTexts {

  private final Map<String, String> texts;
  private final Locale locale;
  private final String file;

  ThemeTexts(Map<String, String> texts, Locale locale, String file) {
    this.texts = Map.copyOf(texts);
    this.locale = locale;
    this.file = file;
  }

  /** The text of a key as it is; a theme without it cannot be used. */
  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new ThemeFault(Diagnostic.of(ThemeRules.TEXT, SourceSpan.wholeFile(file), key));
    }
    return text;
  }

  /** The text of a key as a {@link MessageFormat} with {0}, {1} … filled in. */
  public String format(String key, Object... arguments) {
    return new MessageFormat(get(key), locale).format(arguments);
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  public Locale locale() {
    return locale;
  }
}
