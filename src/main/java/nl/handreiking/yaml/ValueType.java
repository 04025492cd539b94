package nl.handreiking.yaml;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** The type of a YAML node: which values are valid, and what they are read into. */
public sealed interface ValueType<T>
    permits ScalarType,
        ListType,
        RecordType,
        TableType,
        VariantType,
        EitherType,
        ValueType.MappedType,
        ValueType.CheckedType {

  /** The value; empty, with the problem reported, when the node has no valid value. */
  Optional<T> read(YamlNode node, Problems problems);

  /** The placeholder for a missing or invalid value, so that reading can go on. */
  T blank();

  /** The same values in the file, as something else in the model. */
  default <R> ValueType<R> map(Function<T, R> mapping) {
    return new MappedType<>(this, mapping);
  }

  /** A type of whose values not all are allowed. */
  record CheckedType<T>(ValueType<T> type, Rule rule, Predicate<T> allowed)
      implements ValueType<T> {

    @Override
    public Optional<T> read(YamlNode node, Problems problems) {
      Optional<T> value = type.read(node, problems);
      if (value.isPresent() && !allowed.test(value.get())) {
        problems.report(rule, node.span());
        return Optional.empty();
      }
      return value;
    }

    @Override
    public T blank() {
      return type.blank();
    }
  }

  /** A type whose values become something else. */
  record MappedType<S, T>(ValueType<S> source, Function<S, T> mapping) implements ValueType<T> {

    @Override
    public Optional<T> read(YamlNode node, Problems problems) {
      return source.read(node, problems).map(mapping);
    }

    @Override
    public T blank() {
      return mapping.apply(source.blank());
    }
  }
}
