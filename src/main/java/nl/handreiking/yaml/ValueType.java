package nl.handreiking.yaml;

import java.util.Optional;
import java.util.function.Function;
import nl.handreiking.source.Problems;

/** What may stand at a place in a YAML file, and what it becomes. */
public sealed interface ValueType<T>
    permits ScalarType,
        ListType,
        RecordType,
        TableType,
        VariantType,
        EitherType,
        MappedType,
        CheckedType {

  /** The value; empty, with the problem reported, when there is none. */
  Optional<T> read(YamlNode node, Problems problems);

  /** What stands in for a value that is missing or wrong, so that the rest can still be read. */
  T blank();

  /** The same values in the file, as something else in the model. */
  default <R> ValueType<R> map(Function<T, R> mapping) {
    return new MappedType<>(this, mapping);
  }
}
