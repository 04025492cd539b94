package nl.handreiking.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/**
 * A value of one text.
 *
 * @param rule broken by a text that is no such value
 * @param choices all texts that are allowed, in the order of the documentation; empty when there is
 *     no such list
 * @param parse empty when the text is no such value
 */
public record ScalarType<T>(
    Rule rule, List<String> choices, T blank, Function<YamlScalar, Optional<T>> parse)
    implements ValueType<T> {

  public ScalarType {
    choices = List.copyOf(choices);
  }

  /** A type whose value depends on the text alone. */
  public static <T> ScalarType<T> of(Rule rule, T blank, Function<String, Optional<T>> parse) {
    return new ScalarType<>(rule, List.of(), blank, scalar -> parse.apply(scalar.text().strip()));
  }

  /** One of a few words. */
  public static <T> ScalarType<T> choice(
      List<String> choices, T blank, Function<String, Optional<T>> parse) {
    return new ScalarType<>(
        YamlRules.UNKNOWN_CHOICE, choices, blank, scalar -> parse.apply(scalar.text().strip()));
  }

  @Override
  public Optional<T> read(YamlNode node, Problems problems) {
    if (!(node instanceof YamlScalar scalar)) {
      problems.report(YamlRules.NOT_A_TEXT, node.span());
      return Optional.empty();
    }
    if (scalar.text().isBlank()) {
      problems.report(YamlRules.EMPTY_VALUE, scalar.span());
      return Optional.empty();
    }
    Optional<T> value = parse.apply(scalar);
    if (value.isEmpty()) {
      reportWrong(scalar, problems);
    }
    return value;
  }

  private void reportWrong(YamlScalar scalar, Problems problems) {
    problems.reportUnknown(
        rule, scalar.span(), scalar.text().strip(), choices, String.join(", ", choices));
  }
}
