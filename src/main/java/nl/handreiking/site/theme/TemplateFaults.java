package nl.handreiking.site.theme;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Turns exceptions of the template engine into diagnostics with template and place. */
final class TemplateFaults {

  /** Everything after this in the engine's message is detail that theme makers do not need. */
  private static final Pattern HINTS = Pattern.compile("\\R----\\R");

  private final ThemeFiles files;

  TemplateFaults(ThemeFiles files) {
    this.files = files;
  }

  /** The fault of a template that could not be read or parsed. */
  ThemeFault of(String template, IOException cause) {
    if (cause instanceof ParseException parse) {
      SourceSpan place = place(parse.getTemplateName(), parse.getLineNumber(), parse);
      return fault(place, parse.getEditorMessage(), cause);
    }
    if (cause instanceof TemplateNotFoundException missing) {
      SourceSpan file = SourceSpan.wholeFile(files.shown(missing.getTemplateName()));
      return new ThemeFault(
          Diagnostic.of(ThemeRules.FILE, file, missing.getTemplateName()), missing);
    }
    return fault(SourceSpan.wholeFile(files.shown(template)), String.valueOf(cause), cause);
  }

  /** The fault of a template that failed while it was rendered. */
  ThemeFault of(String template, TemplateException failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    if (deepest instanceof ThemeFault own) {
      return own;
    }
    if (deepest instanceof ParseException unreadable) {
      return of(template, unreadable);
    }
    String name = failure.getTemplateSourceName();
    Integer line = failure.getLineNumber();
    Integer column = failure.getColumnNumber();
    SourceSpan place =
        place(name == null ? template : name, line == null ? 1 : line, column == null ? 1 : column);
    return fault(place, failure.getMessageWithoutStackTop(), failure);
  }

  private SourceSpan place(@Nullable String template, int line, ParseException parse) {
    return place(template == null ? "" : template, line, parse.getColumnNumber());
  }

  private SourceSpan place(String template, int line, int column) {
    String text = files.read(template).map(b -> new String(b, StandardCharsets.UTF_8)).orElse("");
    SourceText source = new SourceText(files.shown(template), text);
    int index = Math.min(Math.max(line, 1), source.lineCount()) - 1;
    int start = Math.min(Math.max(column - 1, 0), source.line(index).length());
    return source.span(index, start, 1);
  }

  private static ThemeFault fault(SourceSpan place, @Nullable String message, Throwable cause) {
    String first = message == null ? "" : HINTS.split(message, 2)[0];
    String said = first.strip().replaceAll("\\s*\\R\\s*", " ");
    return new ThemeFault(Diagnostic.of(ThemeRules.TEMPLATE, place, said), cause);
  }
}
