package nl.handreiking.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.source.SourceSpan;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Renders the examples that lie beside each component, in each language of the theme. */
class ComponentExamplesTest {

  private static final Path COMPONENTS = Path.of("templates/components");

  /** What views hold as HTML; in examples it is text. */
  private static final Set<String> MARKUP = Set.of("html", "svg", "opening", "notes");

  /** The name of the example for which a component shows nothing at all. */
  private static final String NOTHING = "none";

  static Stream<Arguments> examples() {
    return components()
        .flatMap(
            folder ->
                load(folder.resolve("examples.yaml")).entrySet().stream()
                    .map(
                        example ->
                            Arguments.of(
                                folder.getFileName().toString(),
                                example.getKey(),
                                example.getValue())));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void isWellFormedHtml(String component, String example, Object arguments) {
    for (String language : List.of("nl", "en")) {
      String html = render(language, component, arguments);
      assertThat(html.isBlank()).as(html).isEqualTo(example.equals(NOTHING));
      ParseErrorList errors = ParseErrorList.tracking(10);
      Parser.parseFragment(html, null, "", errors);
      assertThat(errors).as(html).isEmpty();
    }
  }

  @Test
  void everyComponentHasExamples() {
    assertThat(components().filter(f -> !Files.exists(f.resolve("examples.yaml")))).isEmpty();
  }

  private static String render(String language, String component, Object arguments) {
    Templates templates =
        Theme.standard().templates(language, SourceSpan.wholeFile("x")).value().orElseThrow();
    Map<String, Object> named = new LinkedHashMap<>();
    ((Map<?, ?>) arguments).forEach((key, value) -> named.put(key.toString(), plain(key, value)));
    return templates.component(component, named).html();
  }

  private static Object plain(Object key, Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((name, inner) -> copy.put(name.toString(), plain(name, inner)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(one -> plain(key, one)).collect(Collectors.toList());
    }
    boolean markup = MARKUP.contains(key.toString()) && value instanceof String;
    return markup ? new HtmlFragment(value.toString()) : value;
  }

  private static Stream<Path> components() {
    try (Stream<Path> folders = Files.list(COMPONENTS)) {
      return new ArrayList<>(folders.filter(Files::isDirectory).sorted().toList()).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Dates stay text: a view has them as text. */
  private static Map<String, Object> load(Path file) {
    try {
      Yaml yaml = new Yaml(new TextDates());
      Map<String, Object> examples = yaml.load(Files.readString(file));
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class TextDates extends SafeConstructor {
    TextDates() {
      super(new LoaderOptions());
      yamlConstructors.put(
          org.yaml.snakeyaml.nodes.Tag.TIMESTAMP,
          yamlConstructors.get(org.yaml.snakeyaml.nodes.Tag.STR));
    }
  }
}
