package nl.handreiking.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.source.Problems;

/**
 * A map in which the value of one key decides which other keys are allowed.
 *
 * @param by the key, which each variant has too
 * @param standard the variant when that key is missing
 * @param others by the text of that key
 */
public record VariantType<T>(
    Key<String> by, RecordType<T> standard, Map<String, RecordType<T>> others)
    implements ValueType<T> {

  public VariantType {
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /** Of an unknown variant nothing is read. */
  @Override
  public Optional<T> read(YamlNode node, Problems problems) {
    Optional<YamlNode> written =
        node instanceof YamlMap map ? map.value(by.name()) : Optional.empty();
    if (written.isEmpty()) {
      return standard.read(node, problems);
    }
    return by.type()
        .read(written.get(), problems)
        .flatMap(kind -> variant(kind).read(node, problems));
  }

  /** The keys that there are for a text of the deciding key. */
  public RecordType<T> variant(String kind) {
    return others.getOrDefault(kind, standard);
  }

  @Override
  public T blank() {
    return standard.blank();
  }
}
