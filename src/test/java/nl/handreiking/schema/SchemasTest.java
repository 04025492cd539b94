package nl.handreiking.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.handreiking.content.FileKind;
import nl.handreiking.content.FileKinds;
import nl.handreiking.content.KnownIds;
import nl.handreiking.yaml.Form;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.TableType;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.VariantType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<FileKind> kinds() {
    return FileKinds.ALL;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isASchema(FileKind kind) throws IOException {
    JsonSchema dialect =
        FACTORY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(dialect.validate(schema(kind, KnownIds.in(Path.of("content"))))).isEmpty();
    assertThat(dialect.validate(schema(kind, KnownIds.NONE))).isEmpty();
  }

  /** A key that is added to the reader is in the schema, and none other is. */
  @ParameterizedTest
  @MethodSource("kinds")
  void knowsTheKeysThatTheReaderKnows(FileKind kind) throws IOException {
    List<String> expected = records(kind.type()).map(SchemasTest::shape).sorted().toList();
    List<String> actual = new ArrayList<>();
    collectShapes(schema(kind, KnownIds.NONE), actual);

    assertThat(actual.stream().sorted().toList()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void describesEveryKey(FileKind kind) throws IOException {
    for (JsonNode properties : schema(kind, KnownIds.NONE).findValues("properties")) {
      for (Map.Entry<String, JsonNode> property : properties.properties()) {
        boolean deciding = property.getValue().has("const");
        assertThat(deciding || property.getValue().path("description").asText().length() > 10)
            .as(property.getKey())
            .isTrue();
      }
    }
  }

  @Test
  void offersTheIdsThatThereAre() throws IOException {
    JsonNode hulp = schema(FileKinds.of("dia"), KnownIds.in(Path.of("content"))).get("$defs");

    assertThat(texts(hulp.at("/niveau/anyOf/0/enum"))).contains("po", "vo");
    assertThat(texts(hulp.at("/organisatie/anyOf/0/enum"))).isNotEmpty();
  }

  /** Else a schema would refuse a number that the reader takes for a text like the pattern. */
  @Test
  void onlyPatternsThatAllowItLookLikeNumbersOrTruthValues() {
    List<String> bare =
        List.of("0", "7", "42", "2024", "-1", "1.5", "007", "1e5", "0x1f", "0o7", "true", "false");
    for (FileKind kind : FileKinds.ALL) {
      scalars(kind.type())
          .filter(type -> type.form() instanceof Form.Like like && !like.bare())
          .forEach(type -> assertThat(bare).noneMatch(type.form()::accepts));
    }
  }

  private static JsonNode schema(FileKind kind, KnownIds ids) throws IOException {
    return JSON.readTree(new Schemas(ids, "nl").of(kind));
  }

  private static void collectShapes(JsonNode schema, List<String> shapes) {
    if (schema.has("additionalProperties") && schema.has("properties")) {
      TreeSet<String> names = new TreeSet<>();
      schema.get("properties").fieldNames().forEachRemaining(names::add);
      shapes.add(names + " " + new TreeSet<>(texts(schema.path("required"))));
    }
    schema.forEach(part -> collectShapes(part, shapes));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static String shape(RecordType<?> type) {
    TreeSet<String> names = new TreeSet<>();
    TreeSet<String> required = new TreeSet<>();
    for (Key<?> key : type.keys()) {
      names.add(key.name());
      if (key.required()) {
        required.add(key.name());
      }
    }
    return names + " " + required;
  }

  private static Stream<RecordType<?>> records(ValueType<?> type) {
    if (type instanceof RecordType<?> found) {
      return Stream.concat(
          Stream.of(found), found.keys().stream().flatMap(key -> records(key.type())));
    }
    if (type instanceof VariantType<?> variants) {
      return Stream.concat(
          records(variants.standard()),
          variants.others().values().stream().flatMap(SchemasTest::records));
    }
    return Shape.inner(type).stream().flatMap(SchemasTest::records);
  }

  private static Stream<ScalarType<?>> scalars(ValueType<?> type) {
    if (type instanceof ScalarType<?> scalar) {
      return Stream.of(scalar);
    }
    Stream<ScalarType<?>> keys =
        type instanceof TableType<?, ?, ?> table ? Stream.of(table.key()) : Stream.empty();
    Stream<ScalarType<?>> inside =
        type instanceof RecordType<?> || type instanceof VariantType<?>
            ? Shape.keys(type).stream().flatMap(key -> scalars(key.type()))
            : Shape.inner(type).stream().flatMap(SchemasTest::scalars);
    return Stream.concat(keys, inside);
  }
}
