package nl.handreiking.yaml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.source.SourceSpan;

/**
 * Values by key, in the order of the file; each key once.
 *
 * @param span the first key, or the brace that opens the map
 */
public record YamlMap(Map<String, Entry> byKey, SourceSpan span) implements YamlNode {

  /** A key and its value. */
  public record Entry(YamlScalar key, YamlNode value) {}

  public YamlMap {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
  }

  public Collection<Entry> entries() {
    return byKey.values();
  }

  public Optional<Entry> entry(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The value of a key, if something is written there. */
  public Optional<YamlNode> value(String key) {
    return entry(key).map(Entry::value).filter(value -> !value.isAbsent());
  }
}
