package nl.handreiking.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Problems;

/**
 * A map whose keys the editor chooses. Rows that cannot be read are left out.
 *
 * @param row makes an element from a key and its value
 */
public record TableType<K, V, T>(ScalarType<K> key, ValueType<V> value, BiFunction<K, V, T> row)
    implements ValueType<List<T>> {

  @Override
  public Optional<List<T>> read(YamlNode node, Problems problems) {
    if (!(node instanceof YamlMap map)) {
      problems.report(
          Spacing.in(node).orElseGet(() -> Diagnostic.of(YamlRules.NOT_A_MAP, node.span())));
      return Optional.empty();
    }
    List<T> rows = new ArrayList<>();
    List<String> below = Unindented.keysOf(value);
    Set<YamlScalar> strays = Unindented.report(map, Set.of(), name -> below, problems);
    map.reportRepeated(strays, problems);
    for (YamlMap.Entry entry : map.entries()) {
      boolean stray = strays.contains(entry.key());
      if (stray && !entry.value().isAbsent()) {
        continue;
      }
      Optional<K> name = key.read(entry.key(), problems);
      V content = stray ? value.blank() : value(entry, problems);
      name.ifPresent(k -> rows.add(row.apply(k, content)));
    }
    return Optional.of(rows);
  }

  @Override
  public List<T> blank() {
    return List.of();
  }

  private V value(YamlMap.Entry entry, Problems problems) {
    if (entry.value().isAbsent()) {
      problems.report(YamlRules.EMPTY_VALUE, entry.key().span());
      return value.blank();
    }
    return value.read(entry.value(), problems).orElseGet(value::blank);
  }
}
