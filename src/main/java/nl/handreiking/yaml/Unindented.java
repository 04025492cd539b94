package nl.handreiking.yaml;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handreiking.source.Problems;

/**
 * Finds keys that belong below the key above them but are not indented. That key is empty then, and
 * they are unknown or repeated: all of that is one mistake.
 */
final class Unindented {

  private final Set<String> own;
  private final Function<String, List<String>> below;
  private final Set<YamlScalar> strays = new HashSet<>();

  private Unindented(Set<String> own, Function<String, List<String>> below) {
    this.own = own;
    this.below = below;
  }

  /**
   * All entries that have to do with such a mistake, which is reported: by their keys.
   *
   * @param own the keys that belong in the map itself
   * @param below the keys that belong below a key of the map
   */
  static Set<YamlScalar> report(
      YamlMap map, Set<String> own, Function<String, List<String>> below, Problems problems) {
    if (entries(map).allMatch(entry -> own.contains(entry.key().text()))) {
      return Set.of();
    }
    Unindented search = new Unindented(own, below);
    search.walk(map, problems);
    return search.strays;
  }

  private void walk(YamlMap map, Problems problems) {
    List<YamlMap.Entry> entries =
        entries(map).sorted(Comparator.comparing(entry -> entry.key().span().start())).toList();
    YamlMap.Entry owner = null;
    for (YamlMap.Entry entry : entries) {
      if (owner != null && belongs(entry, owner)) {
        if (strays.add(owner.key())) {
          problems.report(YamlRules.NOT_INDENTED, entry.key().span(), owner.key().text());
        }
        strays.add(entry.key());
      } else {
        owner = entry.value().isAbsent() ? entry : null;
      }
    }
  }

  private static Stream<YamlMap.Entry> entries(YamlMap map) {
    return Stream.concat(map.entries().stream(), map.repeated().stream());
  }

  private boolean belongs(YamlMap.Entry entry, YamlMap.Entry owner) {
    String name = entry.key().text();
    return !own.contains(name)
        && (!own.isEmpty() || !(entry.value() instanceof YamlMap) || strays.contains(owner.key()))
        && below.apply(owner.key().text()).contains(name);
  }

  /** The keys that a value of a type has; none when it has no keys of its own. */
  static List<String> keysOf(ValueType<?> type) {
    if (type instanceof RecordType<?> map) {
      return map.keys().stream().<String>map(Key::name).toList();
    } else if (type instanceof VariantType<?> variants) {
      return keysOf(variants.standard());
    } else if (type instanceof EitherType<?> either) {
      return keysOf(either.longForm());
    } else if (type instanceof ValueType.MappedType<?, ?> mapped) {
      return keysOf(mapped.source());
    } else if (type instanceof ValueType.CheckedType<?> checked) {
      return keysOf(checked.type());
    }
    return List.of();
  }
}
