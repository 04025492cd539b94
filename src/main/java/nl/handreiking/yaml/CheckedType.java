package nl.handreiking.yaml;

import java.util.Optional;
import java.util.function.Predicate;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A type of whose values not all are allowed. */
public record CheckedType<T>(ValueType<T> type, Rule rule, Predicate<T> allowed)
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
