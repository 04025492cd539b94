package nl.handreiking.site.theme;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;

/** The texts of the theme in a template: {@code t["key"]} and {@code text("key", argument …)}. */
final class TextModels {

  private TextModels() {}

  static TemplateHashModel hash(ThemeTexts texts) {
    return new TemplateHashModel() {
      @Override
      public TemplateModel get(String key) throws TemplateModelException {
        requireKey(texts, key);
        return new SimpleScalar(texts.get(key));
      }

      @Override
      public boolean isEmpty() {
        return false;
      }
    };
  }

  static TemplateMethodModelEx method(ThemeTexts texts) {
    return arguments -> {
      List<?> given = arguments;
      List<String> words = given.stream().map(Object::toString).toList();
      if (words.isEmpty()) {
        throw new TemplateModelException("text() needs a key");
      }
      requireKey(texts, words.get(0));
      return texts.format(words.get(0), words.subList(1, words.size()).toArray());
    };
  }

  private static void requireKey(ThemeTexts texts, String key) throws TemplateModelException {
    if (!texts.has(key)) {
      throw new TemplateModelException("the theme has no text " + key);
    }
  }
}
