package nl.handreiking.schema;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.content.FileKind;
import nl.handreiking.content.FileKinds;
import nl.handreiking.content.KnownIds;
import org.yaml.snakeyaml.error.YAMLException;

/** Holds the files of a content folder against the schemas that are made for it. */
final class SchemaChecks {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final Path content;
  private final Map<String, JsonSchema> schemas;

  private SchemaChecks(Path content, Schemas made) {
    this.content = content;
    this.schemas =
        FileKinds.ALL.stream()
            .collect(toMap(FileKind::id, kind -> FACTORY.getSchema(made.of(kind))));
  }

  /** With the ids that the folder holds. */
  static SchemaChecks of(Path content) {
    return new SchemaChecks(content, new Schemas(KnownIds.in(content), "nl"));
  }

  /** Where something is refused, each place once: {@code path: $.key.key}. */
  List<String> refused() throws IOException {
    List<String> refused = new ArrayList<>();
    for (String path : paths()) {
      for (JsonNode part : parts(path)) {
        for (ValidationMessage message : schema(path, part).validate(part)) {
          refused.add(path + ": " + message.getInstanceLocation());
        }
      }
    }
    return refused.stream().distinct().sorted().toList();
  }

  /** How many files have a schema. */
  int count() throws IOException {
    int count = 0;
    for (String path : paths()) {
      count += parts(path).size();
    }
    return count;
  }

  private List<String> paths() throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> content.relativize(file).toString().replace('\\', '/'))
          .filter(path -> kind(path, FileKind.Place.FILE, FileKind.Place.FRONT_MATTER).isPresent())
          .sorted()
          .toList();
    }
  }

  private JsonSchema schema(String path, JsonNode part) {
    boolean slide = part.has("minuten") || part.has("indeling");
    FileKind kind =
        slide && kind(path, FileKind.Place.SLIDE).isPresent()
            ? kind(path, FileKind.Place.SLIDE).orElseThrow()
            : kind(path, FileKind.Place.FILE, FileKind.Place.FRONT_MATTER).orElseThrow();
    return schemas.get(kind.id());
  }

  static Optional<FileKind> kind(String path, FileKind.Place... places) {
    return FileKinds.ALL.stream()
        .filter(kind -> List.of(places).contains(kind.place()))
        .filter(kind -> kind.globs().stream().anyMatch(glob -> matches(glob, path)))
        .findFirst();
  }

  private static boolean matches(String glob, String path) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(path));
  }

  /** The YAML of a file: all of it, or what stands between lines of dashes. */
  private List<JsonNode> parts(String path) throws IOException {
    String text = read(content.resolve(path));
    List<String> parts = path.endsWith(".md") ? betweenDashes(text) : List.of(text);
    List<JsonNode> read = new ArrayList<>();
    for (String part : parts) {
      yaml(part).ifPresent(read::add);
    }
    return read;
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static List<String> betweenDashes(String text) {
    List<String> parts = new ArrayList<>();
    String[] pieces = text.split("(?m)^---\\s*$", -1);
    for (int i = 1; i < pieces.length - 1; i += 2) {
      parts.add(pieces[i]);
    }
    return parts;
  }

  /** Nothing when it is no YAML at all: then there is nothing to hold against a schema. */
  private static Optional<JsonNode> yaml(String text) {
    try {
      return Optional.of(OtherPrograms.read(text));
    } catch (YAMLException | ClassCastException | NullPointerException notReadable) {
      return Optional.empty();
    }
  }
}
