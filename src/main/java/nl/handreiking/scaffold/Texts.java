package nl.handreiking.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.handreiking.source.TextBundle;

/** The texts to begin with, in the language of a publication. */
record Texts(TextBundle bundle) {

  static Texts in(String languageTag) {
    String language = languageTag.split("-", 2)[0];
    return new Texts(TextBundle.beside(Texts.class, "scaffold", language));
  }

  String text(String key, Object... arguments) {
    return bundle.text(key, arguments);
  }

  /** A text in Markdown. */
  String markdown(String name) {
    String file = name + "_" + bundle.language() + ".md";
    try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
