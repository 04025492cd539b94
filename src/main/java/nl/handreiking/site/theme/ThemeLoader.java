package nl.handreiking.site.theme;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives the template engine the templates of a theme. */
record ThemeLoader(ThemeFiles files) implements TemplateLoader {

  /** A template that was found; equal by name, since a theme does not change. */
  private record Found(String name, String text) {}

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return files
        .read(name)
        .map(bytes -> new Found(name, new String(bytes, StandardCharsets.UTF_8)))
        .orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((Found) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
