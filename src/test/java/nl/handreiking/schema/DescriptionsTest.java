package nl.handreiking.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.handreiking.content.FileKind;
import nl.handreiking.content.FileKinds;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import nl.handreiking.source.TextBundle;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whoever adds a key to the reader describes it, in each language. */
class DescriptionsTest {

  private static final List<String> LANGUAGES = TextBundle.LANGUAGES;

  /** A key and the path that its texts have. */
  private record Definition(String path, Key<?> key) {

    List<String> textKeys(String suffix) {
      return List.of(path + suffix, "*." + key.name() + suffix);
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyKeyHasADescription(String language) {
    Set<String> texts = TextBundle.beside(Descriptions.class, "schema", language).keys();
    List<String> missing = new ArrayList<>();
    for (FileKind kind : FileKinds.ALL) {
      if (!texts.contains(kind.id())) {
        missing.add(kind.id());
      }
    }
    for (Definition definition : definitions()) {
      if (definition.textKeys("").stream().noneMatch(texts::contains)) {
        missing.add(definition.path());
      }
      boolean composed = !Shape.keys(definition.key().type()).isEmpty();
      if (!composed && definition.textKeys(".voorbeeld").stream().noneMatch(texts::contains)) {
        missing.add(definition.path() + ".voorbeeld");
      }
    }

    assertThat(missing)
        .as("say in nl/handreiking/schema/schema_%s.properties what these keys are", language)
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyDescriptionIsOfAKey(String language) {
    Set<String> unused =
        new TreeSet<>(TextBundle.beside(Descriptions.class, "schema", language).keys());
    unused.removeIf(key -> key.startsWith("waarde."));
    FileKinds.ALL.forEach(kind -> unused.remove(kind.id()));
    definitions()
        .forEach(
            definition -> {
              unused.removeAll(definition.textKeys(""));
              unused.removeAll(definition.textKeys(".voorbeeld"));
            });

    assertThat(unused).as("texts for keys that there are not").isEmpty();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyExampleCanBeRead(String language) {
    for (FileKind kind : FileKinds.ALL) {
      readExamples(Descriptions.in(language).keys(kind), Shape.keys(kind.type()));
    }
  }

  private static void readExamples(List<KeyDescription> described, List<Key<?>> keys) {
    for (int i = 0; i < keys.size(); i++) {
      String path = described.get(i).path();
      Problems problems = new Problems();
      SourceText example = new SourceText(path, described.get(i).example());
      ValueType<?> type = keys.get(i).type();
      YamlReader.read(example, problems).ifPresent(node -> type.read(node, problems));
      assertThat(problems.sorted()).as("%s: %s", path, example.text()).isEmpty();
      readExamples(described.get(i).keys(), Shape.keys(keys.get(i).type()));
    }
  }

  private static List<Definition> definitions() {
    return FileKinds.ALL.stream().flatMap(kind -> definitions(kind.id(), kind.type())).toList();
  }

  private static Stream<Definition> definitions(String path, ValueType<?> type) {
    return Shape.keys(type).stream()
        .flatMap(
            key -> {
              String inner = path + "." + key.name();
              return Stream.concat(
                  Stream.of(new Definition(inner, key)), definitions(inner, key.type()));
            });
  }
}
