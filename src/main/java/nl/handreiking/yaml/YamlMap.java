package nl.handreiking.yaml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;

/**
 * Values by key, in the order of the file.
 *
 * @param repeated entries whose key was there before
 * @param span the first key, or the brace that opens the map
 */
public record YamlMap(Map<String, Entry> byKey, List<Entry> repeated, SourceSpan span)
    implements YamlNode {

  /** A key and its value. */
  public record Entry(YamlScalar key, YamlNode value) {}

  public YamlMap {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    repeated = List.copyOf(repeated);
  }

  public Collection<Entry> entries() {
    return byKey.values();
  }

  public Optional<Entry> entry(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Reports each key that was there before, but for some. */
  void reportRepeated(Set<YamlScalar> excused, Problems problems) {
    for (Entry second : repeated) {
      YamlScalar key = second.key();
      Entry first = byKey.get(key.text());
      if (first != null && !excused.contains(key)) {
        String line = Integer.toString(first.key().span().start().line());
        problems.report(YamlRules.DUPLICATE_KEY, key.span(), key.text(), line);
      }
    }
  }

  /** The value of a key, if something is written there. */
  public Optional<YamlNode> value(String key) {
    return entry(key).map(Entry::value).filter(value -> !value.isAbsent());
  }
}
