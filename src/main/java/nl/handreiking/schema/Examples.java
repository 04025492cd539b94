package nl.handreiking.schema;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.MappedType;
import nl.handreiking.yaml.ValueType;

/** Makes an example of a value from those of its keys. */
final class Examples {

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
