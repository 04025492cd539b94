package nl.handreiking.site;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.markdown.HtmlFragment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guide for theme makers says what templates see and which components there are. {@code
 * -Dhandreiking.rewrite=true} writes its tables anew.
 */
class ThemeGuideTest {

  private static final Path THEME = Path.of("templates");
  private static final Path GUIDE = THEME.resolve("README.md");
  private static final Pattern TABLE =
      Pattern.compile("<!-- (views|components) -->\n(.*?)<!-- end -->", Pattern.DOTALL);

  /** A macro; one without a comment is for its own component alone. */
  private static final Pattern MACRO =
      Pattern.compile("(?:<#-- (.*?) -->\\s*)?<#macro (\\w+)([^>]*)>", Pattern.DOTALL);

  /** What a page, a report or its frame is made of, and all that these hold. */
  static Stream<Class<?>> views() {
    Set<Class<?>> found = new HashSet<>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.handreiking.site")
            .stream()
            .filter(type -> type.getSimpleName().endsWith("View") && type.isRecord())
            .forEach(type -> collect(type.reflect(), found));
    return found.stream().sorted(Comparator.comparing(ThemeGuideTest::name));
  }

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType holder) {
      collect(holder.getRawType(), found);
      Stream.of(holder.getActualTypeArguments()).forEach(of -> collect(of, found));
    } else if (type instanceof Class<?> view
        && view.isRecord()
        && view != HtmlFragment.class
        && found.add(view)) {
      Stream.of(view.getRecordComponents()).forEach(part -> collect(part.getGenericType(), found));
    }
  }

  @Test
  void tablesSayWhatThereIs() throws IOException {
    String actual =
        TABLE
            .matcher(Files.readString(GUIDE))
            .replaceAll(match -> Matcher.quoteReplacement(table(match.group(1))));
    if (Boolean.getBoolean("handreiking.rewrite")) {
      Files.writeString(GUIDE, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(GUIDE));
  }

  @Test
  void namesEveryTemplateOfAPage() throws IOException {
    String guide = Files.readString(GUIDE);
    assertThat(files(THEME.resolve("pages")).map(file -> "`" + file.getFileName() + "`"))
        .allSatisfy(name -> assertThat(guide).contains(name));
  }

  @ParameterizedTest
  @MethodSource("views")
  void someTemplateReadsEveryProperty(Class<?> view) {
    String templates =
        files(THEME)
            .filter(ThemeGuideTest::isTemplate)
            .map(ThemeGuideTest::text)
            .collect(joining());
    assertThat(view.getRecordComponents())
        .extracting(RecordComponent::getName)
        .allSatisfy(name -> assertThat(templates).containsPattern("\\." + name + "\\b"));
  }

  private static String table(String what) {
    Stream<String> rows =
        what.equals("views")
            ? Stream.concat(
                Stream.of("| view | its properties |", "| --- | --- |"),
                views().map(ThemeGuideTest::row))
            : Stream.concat(
                Stream.of("| macro | its parameters | what it shows |", "| --- | --- | --- |"),
                files(THEME.resolve("components"))
                    .filter(ThemeGuideTest::isTemplate)
                    .flatMap(ThemeGuideTest::macros));
    return rows.collect(joining("\n", "<!-- " + what + " -->\n", "\n<!-- end -->"));
  }

  private static String row(Class<?> view) {
    return Arrays.stream(view.getRecordComponents())
        .map(part -> "`" + part.getName() + "`" + type(part.getGenericType()))
        .collect(joining(", ", "| `" + name(view) + "` | ", " |"));
  }

  /** Texts and numbers speak for themselves; the others say what is in them. */
  private static String type(Type type) {
    if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
      Type of = map.getActualTypeArguments()[1];
      return of == String.class ? " (texts by name)" : type(of).replace(")", " by name)");
    }
    if (type instanceof ParameterizedType list) {
      Type of = list.getActualTypeArguments()[0];
      String inner = type(of).replaceAll("[ ()]", "");
      String whole = list.getRawType() == List.class ? "list" : type(list.getRawType());
      return " (" + whole.replaceAll("[ ()]", "") + (inner.isEmpty() ? "" : " of " + inner) + ")";
    }
    if (type instanceof TypeVariable<?> || !(type instanceof Class<?> one)) {
      return "";
    }
    if (one.isRecord()) {
      return one == HtmlFragment.class ? " (HTML)" : " (`" + name(one) + "`)";
    }
    return one == boolean.class ? " (yes or no)" : "";
  }

  private static String name(Class<?> view) {
    Class<?> outer = view.getEnclosingClass();
    return outer != null && outer.isRecord()
        ? outer.getSimpleName() + "." + view.getSimpleName()
        : view.getSimpleName();
  }

  private static Stream<String> macros(Path file) {
    String component = file.getParent().getFileName().toString();
    return MACRO
        .matcher(text(file))
        .results()
        .filter(macro -> macro.group(1) != null)
        .map(macro -> macro(component, macro));
  }

  private static String macro(String component, MatchResult macro) {
    String comment = macro.group(1).replaceAll("\\s+", " ");
    String parameters =
        Stream.of(macro.group(3).trim().split("\\s+"))
            .filter(parameter -> !parameter.isEmpty())
            .map(parameter -> "`" + parameter + "`")
            .collect(joining(", "));
    String name = component.equals(macro.group(2)) ? component : component + ": " + macro.group(2);
    return "| " + name + " | " + parameters + " | " + comment + " |";
  }

  private static boolean isTemplate(Path file) {
    return file.toString().endsWith(".ftlh");
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
