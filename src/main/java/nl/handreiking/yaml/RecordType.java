package nl.handreiking.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.Suggestion;

/**
 * A map with known keys.
 *
 * @param keys in the order of the documentation
 * @param make builds the value; a key that is missing or wrong gives the blank of its type
 */
public record RecordType<T>(List<Key<?>> keys, Function<Fields, Optional<T>> make)
    implements ValueType<T> {

  public RecordType {
    keys = List.copyOf(keys);
  }

  /** A map that can always be made something of. */
  public static <T> RecordType<T> of(List<Key<?>> keys, Function<Fields, T> make) {
    return new RecordType<>(keys, fields -> Optional.of(make.apply(fields)));
  }

  @Override
  public Optional<T> read(YamlNode node, Problems problems) {
    if (!(node instanceof YamlMap map)) {
      problems.report(YamlRules.NOT_A_MAP, node.span());
      return Optional.empty();
    }
    checkKeys(map, problems);
    return make.apply(new Fields(map, problems));
  }

  /** Made of nothing at all, as if every key were missing. */
  @Override
  public T blank() {
    YamlMap nothing = new YamlMap(Map.of(), SourceSpan.wholeFile(""));
    return make.apply(new Fields(nothing, new Problems())).orElseThrow();
  }

  private void checkKeys(YamlMap map, Problems problems) {
    List<String> names = keys.stream().<String>map(Key::name).toList();
    Set<String> misspelt = new HashSet<>();
    for (YamlMap.Entry entry : map.entries()) {
      String name = entry.key().text();
      if (!names.contains(name)) {
        List<String> free = names.stream().filter(known -> map.entry(known).isEmpty()).toList();
        problems.reportUnknown(
            YamlRules.UNKNOWN_KEY, entry.key().span(), name, free, String.join(", ", names));
        misspelt.add(Suggestion.nearest(name, free));
      }
    }
    keys.stream()
        .filter(key -> key.required() && !misspelt.contains(key.name()))
        .forEach(key -> Fields.require(map, key.name(), problems));
  }
}
