package nl.handreiking.schema;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.handreiking.content.FileKind;
import nl.handreiking.source.TextBundle;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.ValueType.MappedType;

/** What each file and each key of the content is, in one language. */
public final class Descriptions {

  private static final String EXAMPLE = ".voorbeeld";

  private final TextBundle texts;
  private final ValueWords values;

  private Descriptions(TextBundle texts) {
    this.texts = texts;
    this.values = new ValueWords(texts);
  }

  /** The descriptions in one of {@link TextBundle#LANGUAGES}; any other gives the first of them. */
  public static Descriptions in(String language) {
    return new Descriptions(TextBundle.beside(Descriptions.class, "schema", language));
  }

  /** What a kind of file is for. */
  public String of(FileKind kind) {
    return texts.plain(kind.id());
  }

  /** The keys of a file, or of each of its elements, in order. */
  public List<KeyDescription> keys(FileKind kind) {
    return keys(kind.id(), kind.type());
  }

  /** All that there is to say of a key, for the window that an editor shows. */
  String hover(String path, Key<?> key) {
    KeyDescription found = describe(path, key);
    return texts.text("waarde.omschrijving", found.description(), found.value(), found.example());
  }

  private List<KeyDescription> keys(String path, ValueType<?> type) {
    return Shape.keys(type).stream().map(key -> describe(path + "." + key.name(), key)).toList();
  }

  private KeyDescription describe(String path, Key<?> key) {
    List<KeyDescription> inner = keys(path, key.type());
    return new KeyDescription(
        path,
        key.name(),
        key.required(),
        values.of(key.type()),
        key.type() instanceof ScalarType<?> scalar ? scalar.form().choices() : List.of(),
        text(path, key, ""),
        Examples.of(key.type(), inner, written(path, key)),
        inner);
  }

  private String written(String path, Key<?> key) {
    boolean none = !texts.keys().contains(path + EXAMPLE) && !Shape.keys(key.type()).isEmpty();
    return none ? "" : text(path, key, EXAMPLE);
  }

  /** The text for the key here, or for all keys of this name. */
  private String text(String path, Key<?> key, String suffix) {
    return texts.plain(
        texts.keys().contains(path + suffix) ? path + suffix : "*." + key.name() + suffix);
  }

  /** Makes an example of a value from those of its keys. */
  static final class Examples {

    private Examples() {}

    /** YAML on one line: what was written, or else the required keys, in a list if it is one. */
    static String of(ValueType<?> type, List<KeyDescription> keys, String written) {
      if (!written.isEmpty()) {
        return written;
      }
      boolean optionalOnly = keys.stream().noneMatch(KeyDescription::required);
      String inner =
          keys.stream()
              .filter(key -> key.required() || optionalOnly)
              .map(key -> key.name() + ": " + key.example())
              .collect(joining(", ", "{", "}"));
      return isList(type) ? "[" + inner + "]" : inner;
    }

    private static boolean isList(ValueType<?> type) {
      return type instanceof MappedType<?, ?> mapped
          ? isList(mapped.source())
          : type instanceof ListType<?>;
    }
  }
}
