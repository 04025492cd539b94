package nl.handreiking.scaffold;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.content.FileKinds;
import nl.handreiking.scaffold.edit.YamlLine;
import nl.handreiking.schema.Descriptions;
import nl.handreiking.schema.KeyDescription;

/** Says above each key what it is for, as the reference of the content model does. */
record Explanations(Descriptions descriptions, ScaffoldTexts texts) {

  private static final int WIDTH = 90;

  static Explanations with(ScaffoldTexts texts) {
    return new Explanations(Descriptions.in(texts.bundle().language()), texts);
  }

  /** The keys of a kind of file. */
  List<KeyDescription> keys(String fileKind) {
    return descriptions.keys(FileKinds.of(fileKind));
  }

  /** The keys of the elements of a list or map in a kind of file. */
  List<KeyDescription> keys(String fileKind, String key) {
    return keys(fileKind).stream()
        .filter(description -> description.name().equals(key))
        .findFirst()
        .orElseThrow()
        .keys();
  }

  /** The same lines, explained. */
  List<YamlLine> explain(List<YamlLine> lines, List<KeyDescription> keys) {
    return lines.stream()
        .map(
            line ->
                keys.stream()
                    .filter(key -> key.name().equals(line.key()))
                    .findFirst()
                    .map(key -> line.explained(comment(key)))
                    .orElse(line))
        .toList();
  }

  /** The same lines, explained, and below them the other keys as comments to take up. */
  List<YamlLine> explainAll(List<YamlLine> lines, List<KeyDescription> keys) {
    List<String> used = lines.stream().map(YamlLine::key).toList();
    List<YamlLine> all = new ArrayList<>(explain(lines, keys));
    keys.stream()
        .filter(key -> !used.contains(key.name()))
        .forEach(
            key -> all.add(YamlLine.of("# " + key.name(), key.example()).explained(comment(key))));
    return all;
  }

  private List<String> comment(KeyDescription key) {
    String choices =
        key.choices().isEmpty()
            ? ""
            : " " + texts.text("choices", String.join(", ", key.choices()));
    return wrapped(key.description() + choices);
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
