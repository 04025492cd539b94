package nl.handreiking.yaml;

import java.util.List;
import java.util.Optional;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;

/** The values of a map with known keys. Each key is to be read once: reading reports problems. */
public final class Fields {

  private final YamlMap map;
  private final Problems problems;

  Fields(YamlMap map, Problems problems) {
    this.map = map;
    this.problems = problems;
  }

  /** Where the map begins. */
  public SourceSpan span() {
    return map.span();
  }

  /** The value, if it is there and right. */
  public <T> Optional<T> find(Key<T> key) {
    return map.value(key.name()).flatMap(node -> key.type().read(node, problems));
  }

  /** The value, or the blank of its type. */
  public <T> T get(Key<T> key) {
    return find(key).orElseGet(key.type()::blank);
  }

  /** The value of an optional key, as a list of at most one element. */
  public <T> List<T> atMostOne(Key<T> key) {
    return find(key).stream().toList();
  }

  /** Whether something is written at the key, right or wrong. */
  public boolean has(Key<?> key) {
    return map.value(key.name()).isPresent();
  }

  /** Where the value of a key is written; where the map begins when it is not there. */
  public SourceSpan spanOf(Key<?> key) {
    return map.value(key.name()).map(YamlNode::span).orElse(map.span());
  }

  /** Reports a key that only this combination of other values asks for. */
  public void require(Key<?> key) {
    require(map, key.name(), problems);
  }

  /** Reports a breach of a rule at the name of a key that is written. */
  public void reportAt(Key<?> key, Rule rule, String... arguments) {
    map.entry(key.name()).ifPresent(entry -> problems.report(rule, entry.key().span(), arguments));
  }

  static void require(YamlMap map, String key, Problems problems) {
    Optional<YamlMap.Entry> entry = map.entry(key);
    if (entry.isEmpty()) {
      problems.report(YamlRules.MISSING_KEY, map.span(), key);
    } else if (entry.get().value().isAbsent()) {
      problems.report(YamlRules.EMPTY_VALUE, entry.get().key().span());
    }
  }
}
