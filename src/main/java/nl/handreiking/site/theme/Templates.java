package nl.handreiking.site.theme;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.source.Problems;

/** The templates of a theme in one language. Threads may share it. */
public final class Templates {

  static {
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private final Configuration configuration;
  private final TemplateFaults faults;
  private final Texts texts;
  private final Map<String, Template> components = new ConcurrentHashMap<>();

  Templates(ThemeFiles files, Texts texts) {
    this.configuration = configuration(files, texts);
    this.faults = new TemplateFaults(files);
    this.texts = texts;
  }

  public Texts texts() {
    return texts;
  }

  /**
   * A page.
   *
   * @param name of a template in {@code pages/}
   * @param model what the template sees, besides the texts of the theme
   */
  public String page(String name, Map<String, Object> model) {
    String path = "pages/" + name + ".ftlh";
    try {
      return render(configuration.getTemplate(path), model);
    } catch (IOException e) {
      throw faults.of(path, e);
    }
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
    return new HtmlFragment(render(components.computeIfAbsent(call, this::inline), arguments));
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

  private String render(Template template, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("t", TextModels.hash(texts));
    all.put("text", TextModels.method(texts));
    StringWriter out = new StringWriter(16_384);
    try {
      template.process(all, out);
    } catch (TemplateException e) {
      throw faults.of(template.getName(), e);
    } catch (IOException e) {
      throw faults.of(template.getName(), e);
    }
    return out.toString();
  }

  private static Configuration configuration(ThemeFiles files, Texts texts) {
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
}
