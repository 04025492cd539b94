package nl.handreiking.yaml;

import java.util.Optional;
import nl.handreiking.source.Problems;

/**
 * A value that is written in a short way, as one text, or in a long way.
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
