package nl.handreiking.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.handreiking.source.TextBundle;

/** The texts to begin with, in the language of a publication. */
record ScaffoldTexts(TextBundle bundle) {

  static ScaffoldTexts in(String languageTag) {
    String language = languageTag.split("-", 2)[0];
    return new ScaffoldTexts(TextBundle.beside(ScaffoldTexts.class, "scaffold", language));
  }

  String text(String key, Object... arguments) {
    return bundle.text(key, arguments);
  }

  /** A text in Markdown. */
  String markdown(String name) {
    String file = name + "_" + bundle.language() + ".md";
    try (InputStream in =
        Objects.requireNonNull(ScaffoldTexts.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
