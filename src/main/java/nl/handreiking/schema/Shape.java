package nl.handreiking.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.yaml.EitherType;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.TableType;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.ValueType.CheckedType;
import nl.handreiking.yaml.ValueType.MappedType;
import nl.handreiking.yaml.VariantType;

/** Looks through types at the keys that they have in the end. */
final class Shape {

  private Shape() {}

  /** The keys of a value, or of each of its elements, each once and in order. */
  static List<Key<?>> keys(ValueType<?> type) {
    Map<String, Key<?>> keys = new LinkedHashMap<>();
    records(type).forEach(found -> found.keys().forEach(key -> keys.putIfAbsent(key.name(), key)));
    return List.copyOf(keys.values());
  }

  private static List<RecordType<?>> records(ValueType<?> type) {
    if (type instanceof RecordType<?> found) {
      return List.of(found);
    }
    if (type instanceof VariantType<?> variants) {
      List<RecordType<?>> all = new ArrayList<>(List.of(variants.standard()));
      all.addAll(variants.others().values());
      return all;
    }
    return inner(type).stream().flatMap(part -> records(part).stream()).toList();
  }

  /** The types that a type is made of, but for those behind keys. */
  static List<ValueType<?>> inner(ValueType<?> type) {
    if (type instanceof ListType<?> list) {
      return List.of(list.element());
    }
    if (type instanceof TableType<?, ?, ?> table) {
      return List.of(table.value());
    }
    if (type instanceof EitherType<?> either) {
      return List.of(either.shortForm(), either.longForm());
    }
    if (type instanceof MappedType<?, ?> mapped) {
      return List.of(mapped.source());
    }
    return type instanceof CheckedType<?> checked ? List.of(checked.type()) : List.of();
  }
}
