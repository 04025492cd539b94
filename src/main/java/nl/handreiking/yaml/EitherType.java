package nl.handreiking.yaml;

import java.util.Optional;
import nl.handreiking.source.Problems;

/**
 * A value with a short form, a scalar, and a long form.
 *
 * @param shortForm of a single text
 * @param longForm of a list or a map
 */
public record EitherType<T>(ValueType<T> shortForm, ValueType<T> longForm) implements ValueType<T> {

  @Override
  public Optional<T> read(YamlNode node, Problems problems) {
    return (node instanceof YamlScalar ? shortForm : longForm).read(node, problems);
  }

  @Override
  public T blank() {
    return longForm.blank();
  }
}
