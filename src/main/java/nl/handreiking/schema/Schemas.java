package nl.handreiking.schema;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.content.FileKind;
import nl.handreiking.content.FileKinds;
import nl.handreiking.content.KnownIds;
import nl.handreiking.model.RefersTo;
import nl.handreiking.source.Json;

/** The schemas of all kinds of files of a publication, as JSON Schema 2020-12. */
public final class Schemas {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Map<String, List<String>> known;
  private final Descriptions descriptions;

  /** Schemas with the ids that exist, described in a language. */
  public Schemas(KnownIds ids, String language) {
    known = new LinkedHashMap<>();
    for (RefersTo what : RefersTo.values()) {
      if (!ids.of(what.key()).isEmpty()) {
        known.put(what.key(), ids.of(what.key()));
      }
    }
    descriptions = Descriptions.in(language);
  }

  /** The schemas for a content folder. */
  public static Schemas of(Path content, String language) {
    return new Schemas(KnownIds.in(content), language);
  }

  /** The name of the file with the schema of a kind. */
  public static String fileName(FileKind kind) {
    return kind.id() + ".schema.json";
  }

  /** All schemas, by the names of their files. */
  public Map<String, String> all() {
    Map<String, String> files = new LinkedHashMap<>();
    FileKinds.ALL.forEach(kind -> files.put(fileName(kind), of(kind)));
    return files;
  }

  /** The schema of a kind, as text. */
  public String of(FileKind kind) {
    Map<String, Object> root =
        new TypeSchema(new ScalarSchema(known), descriptions).of(kind.id(), kind.type());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("title", String.join(", ", kind.globs()));
    schema.put("description", descriptions.of(kind));
    schema.putAll(root);
    Map<String, Object> definitions = Definitions.usedBy(root, known);
    if (!definitions.isEmpty()) {
      schema.put("$defs", definitions);
    }
    return Json.indented(schema);
  }
}
