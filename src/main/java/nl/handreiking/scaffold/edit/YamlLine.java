package nl.handreiking.scaffold.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A key with what stands behind or below it.
 *
 * @param value as YAML; empty when something stands below
 * @param below keys
 * @param items of a list, as YAML
 * @param explanation lines of comment to stand above it
 */
public record YamlLine(
    String key, String value, List<YamlLine> below, List<String> items, List<String> explanation) {

  public YamlLine {
    below = List.copyOf(below);
    items = List.copyOf(items);
    explanation = List.copyOf(explanation);
  }

  public static YamlLine of(String key, String value) {
    return new YamlLine(key, value, List.of(), List.of(), List.of());
  }

  public static YamlLine above(String key, List<YamlLine> below) {
    return new YamlLine(key, "", below, List.of(), List.of());
  }

  public static YamlLine list(String key, List<String> items) {
    return new YamlLine(key, "", List.of(), items, List.of());
  }

  public YamlLine explained(List<String> lines) {
    return new YamlLine(key, value, below, items, lines);
  }

  /** Without the explanation in a text that has it already. */
  public YamlLine explainedOnceIn(String text) {
    boolean there = explanation.stream().allMatch(line -> text.contains("# " + line));
    return there ? explained(List.of()) : this;
  }

  /** A whole text. */
  public static String text(List<YamlLine> lines) {
    return String.join("\n", block(lines, 0)) + "\n";
  }

  /** On lines of their own, each with so many spaces before it. */
  public static List<String> block(List<YamlLine> lines, int indent) {
    return lines.stream().flatMap(line -> line.block(indent).stream()).toList();
  }

  /** Between braces, without explanations. */
  public static String flow(List<YamlLine> lines) {
    return lines.stream().map(YamlLine::flow).collect(Collectors.joining(", ", "{", "}"));
  }

  /** On lines of its own, each with so many spaces before it. */
  public List<String> block(int indent) {
    String spaces = " ".repeat(indent);
    List<String> lines = new ArrayList<>();
    explanation.forEach(text -> lines.add(spaces + "# " + text));
    lines.add(spaces + key + ":" + (value.isEmpty() ? "" : " " + value));
    lines.addAll(block(below, indent + 2));
    items.forEach(item -> lines.add(spaces + "  - " + item));
    return lines;
  }

  String flow() {
    if (!value.isEmpty()) {
      return key + ": " + value;
    }
    return key + ": " + (below.isEmpty() ? "[" + String.join(", ", items) + "]" : flow(below));
  }
}
