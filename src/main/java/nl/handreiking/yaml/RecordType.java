package nl.handreiking.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.handreiking.source.Diagnostic;
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
      problems.report(
          Spacing.in(node).orElseGet(() -> Diagnostic.of(YamlRules.NOT_A_MAP, node.span())));
      return Optional.empty();
    }
    checkKeys(map, problems);
    return make.apply(new Fields(map, problems));
  }

  /** Made of nothing at all, as if every key were missing. */
  @Override
  public T blank() {
    YamlMap nothing = new YamlMap(Map.of(), List.of(), SourceSpan.wholeFile(""));
    return make.apply(new Fields(nothing, new Problems())).orElseThrow();
  }

  private void checkKeys(YamlMap map, Problems problems) {
    List<String> names = keys.stream().<String>map(Key::name).toList();
    Set<YamlScalar> strays = Unindented.report(map, Set.copyOf(names), this::keysBelow, problems);
    map.reportRepeated(strays, problems);
    Set<String> explained = new HashSet<>();
    strays.forEach(stray -> explained.add(stray.text()));
    for (YamlMap.Entry entry : map.entries()) {
      if (!names.contains(entry.key().text()) && !strays.contains(entry.key())) {
        explained.add(reportUnknown(entry.key(), map, names, problems));
      }
    }
    keys.stream()
        .filter(key -> key.required() && !explained.contains(key.name()))
        .forEach(key -> Fields.require(map, key.name(), problems));
  }

  private List<String> keysBelow(String name) {
    return keys.stream()
        .filter(key -> key.name().equals(name))
        .findFirst()
        .map(key -> Unindented.keysOf(key.type()))
        .orElse(List.of());
  }

  /** Reports a key that is not known here; the known one that was meant, or nothing. */
  private static String reportUnknown(
      YamlScalar key, YamlMap map, List<String> names, Problems problems) {
    List<String> free = names.stream().filter(known -> map.entry(known).isEmpty()).toList();
    String plain = key.text().strip().replaceFirst("^[\\p{Z}-]+", "").replaceFirst(":.*", "");
    Optional<Diagnostic> spacing =
        plain.equals(key.text()) || key.quoted() || !names.contains(plain)
            ? Optional.empty()
            : Spacing.inLineOf(key.span());
    if (spacing.isPresent()) {
      problems.report(spacing.get());
      return plain;
    }
    problems.reportUnknown(
        YamlRules.UNKNOWN_KEY, key.span(), key.text(), free, String.join(", ", names));
    return Suggestion.nearest(key.text(), free);
  }
}
