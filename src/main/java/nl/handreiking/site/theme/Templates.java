package nl.handreiking.site.theme;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.source.Problems;
import org.jspecify.annotations.Nullable;

/** The templates of a theme in one language. Thread-safe. */
public final class Templates {

  static {
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private static final int PAGE_SIZE = 16_384;

  private final Configuration configuration;
  private final TemplateFaults faults;
  private final ThemeTexts texts;
  private final Map<String, Template> components = new ConcurrentHashMap<>();

  Templates(ThemeFiles files, ThemeTexts texts) {
    this.configuration = configuration(files, texts);
    this.faults = new TemplateFaults(files);
    this.texts = texts;
  }

  private Templates(Templates same, ThemeTexts texts) {
    this.configuration = same.configuration;
    this.faults = same.faults;
    this.texts = texts;
  }

  /** The same templates with other texts in the same language. */
  Templates with(ThemeTexts others) {
    return new Templates(this, others);
  }

  public ThemeTexts texts() {
    return texts;
  }

  /**
   * A page, in UTF-8.
   *
   * @param name of a template in {@code pages/}
   * @param model what the template sees, besides the texts of the theme
   */
  public byte[] page(String name, Map<String, Object> model) {
    String path = "pages/" + name + ".ftlh";
    Utf8Writer out = new Utf8Writer(PAGE_SIZE);
    try {
      render(configuration.getTemplate(path), model, out);
    } catch (IOException e) {
      throw faults.of(path, e);
    }
    return SoftHyphens.inPage(out.toBytes());
  }

  /**
   * A component by itself.
   *
   * @param name of its folder, in lower case with hyphens; its macro has the same name in camel
   *     case
   * @param arguments by the names of the macro's parameters
   */
  public HtmlFragment component(String name, Map<String, Object> arguments) {
    String call = ComponentCall.source(name, arguments.keySet());
    StringWriter out = new StringWriter();
    render(components.computeIfAbsent(call, this::inline), arguments, out);
    return new HtmlFragment(out.toString());
  }

  /** Parses templates that somebody else made, so that all their mistakes come out together. */
  void parse(Iterable<String> names, Problems problems) {
    for (String name : names) {
      try {
        configuration.getTemplate(name);
      } catch (IOException e) {
        problems.report(faults.of(name, e).diagnostic());
      }
    }
  }

  private Template inline(String source) {
    try {
      return new Template("component.ftlh", source, configuration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void render(Template template, Map<String, Object> model, Writer out) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("t", TextModels.hash(texts));
    all.put("text", TextModels.method(texts));
    try {
      template.process(all, out);
    } catch (TemplateException e) {
      throw faults.of(template.getName(), e);
    } catch (IOException e) {
      throw faults.of(template.getName(), e);
    }
  }

  private static Configuration configuration(ThemeFiles files, ThemeTexts texts) {
    Configuration made = new Configuration(Configuration.VERSION_2_3_35);
    made.setTemplateLoader(new ThemeLoader(files));
    made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    made.setLocalizedLookup(false);
    made.setLocale(texts.locale());
    made.setDefaultEncoding("UTF-8");
    made.setObjectWrapper(new ViewWrapper());
    made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    made.setAPIBuiltinEnabled(false);
    made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    made.setLogTemplateExceptions(false);
    made.setWrapUncheckedExceptions(true);
    made.setFallbackOnNullLoopVariable(false);
    made.setNumberFormat("computer");
    made.setBooleanFormat("c");
    return made;
  }

  /** The template source that calls one component. */
  static final class ComponentCall {

    private ComponentCall() {}

    static String source(String name, Collection<String> parameters) {
      StringBuilder call = new StringBuilder();
      call.append("<#import \"/components/%s/%s.ftlh\" as c>".formatted(name, name));
      call.append("<@c.").append(macro(name));
      for (String parameter : new TreeSet<>(parameters)) {
        call.append(' ').append(parameter).append('=').append(parameter);
      }
      return call.append("/>").toString();
    }

    /** {@code help-line} becomes {@code helpLine}. */
    private static String macro(String folder) {
      StringBuilder name = new StringBuilder();
      boolean capital = false;
      for (int i = 0; i < folder.length(); i++) {
        char c = folder.charAt(i);
        if (c != '-') {
          name.append(capital ? Character.toUpperCase(c) : c);
        }
        capital = c == '-';
      }
      return name.toString();
    }
  }

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
}
