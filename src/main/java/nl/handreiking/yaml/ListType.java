package nl.handreiking.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;

/**
 * A list whose elements are all of one type. Elements that cannot be read are left out.
 *
 * @param identity the key whose value must be unique, or empty; scalars are compared as a whole
 */
public record ListType<T>(ValueType<T> element, String identity, boolean mayBeEmpty)
    implements ValueType<List<T>> {

  private static final Pattern WORD = Pattern.compile("[^\\s,]+");

  public static <T> ListType<T> of(ValueType<T> element) {
    return new ListType<>(element, "", true);
  }

  /** A list with at least one element. */
  public static <T> ListType<T> some(ValueType<T> element) {
    return new ListType<>(element, "", false);
  }

  /** The same list, in which no two elements have the same value at a key. */
  public ListType<T> distinctBy(String key) {
    return new ListType<>(element, key, mayBeEmpty);
  }

  @Override
  public Optional<List<T>> read(YamlNode node, Problems problems) {
    if (!(node instanceof YamlList list)) {
      problems.report(
          Spacing.in(node)
              .filter(spacing -> spacing.arguments().contains("-"))
              .orElseGet(() -> Diagnostic.of(YamlRules.NOT_A_LIST, node.span())));
      return node instanceof YamlScalar scalar ? Optional.of(words(scalar)) : Optional.empty();
    }
    if (list.items().isEmpty() && !mayBeEmpty) {
      problems.report(YamlRules.EMPTY_LIST, list.span());
    }
    return Optional.of(elements(list, problems));
  }

  @Override
  public List<T> blank() {
    return List.of();
  }

  private List<T> elements(YamlList list, Problems problems) {
    List<T> elements = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlNode item : list.items()) {
      element.read(item, problems).ifPresent(elements::add);
      Optional<YamlScalar> name = nameOf(item);
      if (name.isPresent() && !seen.add(name.get().text())) {
        problems.report(YamlRules.REPEATED, name.get().span(), name.get().text());
      }
    }
    return elements;
  }

  /** What somebody meant who wrote elements without brackets or hyphens. */
  private List<T> words(YamlScalar scalar) {
    if (!(element instanceof ScalarType<T> type)) {
      return List.of();
    }
    List<T> words = new ArrayList<>();
    var word = WORD.matcher(scalar.text());
    while (word.find()) {
      SourceSpan span = scalar.places().span(word.start(), word.group().length());
      type.read(new YamlScalar(word.group(), false, span), new Problems()).ifPresent(words::add);
    }
    return words;
  }

  private Optional<YamlScalar> nameOf(YamlNode item) {
    Optional<YamlNode> name = item instanceof YamlMap map ? map.value(identity) : Optional.of(item);
    return name.filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
  }
}
