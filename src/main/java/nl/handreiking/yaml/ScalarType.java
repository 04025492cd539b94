package nl.handreiking.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/**
 * A scalar value.
 *
 * @param rule reported for a text that cannot be parsed
 * @param form the syntax of the value, checked before parsing
 * @param parse empty for a text that has the right syntax but is no valid value
 * @param explain what exactly is wrong with a text that cannot be parsed, if more is known than the
 *     rule says
 */
public record ScalarType<T>(
    Rule rule,
    Form form,
    T blank,
    Function<YamlScalar, Optional<T>> parse,
    Function<YamlScalar, Optional<Diagnostic>> explain)
    implements ValueType<T> {

  /** A type of which a wrong text needs no other words than those of its rule. */
  public ScalarType(Rule rule, Form form, T blank, Function<YamlScalar, Optional<T>> parse) {
    this(rule, form, blank, parse, scalar -> Optional.empty());
  }

  /** A type whose value depends on the text alone. */
  public static <T> ScalarType<T> of(
      Rule rule, Form form, T blank, Function<String, Optional<T>> parse) {
    return new ScalarType<>(rule, form, blank, scalar -> parse.apply(scalar.trimmed()));
  }

  /** One of a few words. */
  public static <T> ScalarType<T> choice(
      List<String> choices, T blank, Function<String, Optional<T>> parse) {
    return of(YamlRules.UNKNOWN_CHOICE, new Form.Choice(choices), blank, parse);
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
    Optional<T> value = form.accepts(scalar.trimmed()) ? parse.apply(scalar) : Optional.empty();
    if (value.isEmpty()) {
      reportWrong(scalar, problems);
    }
    return value;
  }

  private void reportWrong(YamlScalar scalar, Problems problems) {
    problems.report(
        explain
            .apply(scalar)
            .orElseGet(
                () -> {
                  String text = scalar.trimmed();
                  return Diagnostic.of(rule, scalar.span(), text, String.join(", ", form.choices()))
                      .suggesting(MeantValue.of(text, this));
                }));
  }
}
