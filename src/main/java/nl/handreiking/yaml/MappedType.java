package nl.handreiking.yaml;

import java.util.Optional;
import java.util.function.Function;
import nl.handreiking.source.Problems;

/** A type whose values become something else. */
public record MappedType<S, T>(ValueType<S> source, Function<S, T> mapping)
    implements ValueType<T> {

  @Override
  public Optional<T> read(YamlNode node, Problems problems) {
    return source.read(node, problems).map(mapping);
  }

  @Override
  public T blank() {
    return mapping.apply(source.blank());
  }
}
