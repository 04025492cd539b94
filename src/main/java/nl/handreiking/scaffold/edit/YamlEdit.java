package nl.handreiking.scaffold.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.handreiking.source.ByteOrderMark;
import nl.handreiking.yaml.YamlMap;
import nl.handreiking.yaml.YamlNode;
import nl.handreiking.yaml.YamlScalar;

/**
 * Changes one thing in a YAML text. Nothing comes out when the text cannot be changed so that it
 * reads as before but for that.
 */
public final class YamlEdit {

  private final String mark;
  private final String text;
  private final Function<String, Optional<Region>> part;

  private YamlEdit(String text, Function<String, Optional<Region>> part) {
    this.mark = ByteOrderMark.of(text);
    this.text = text.substring(mark.length());
    this.part = part;
  }

  /** The text of a YAML file as it is on the disk, with a byte order mark if it has one. */
  public static YamlEdit ofFile(String text) {
    return new YamlEdit(text, yaml -> Optional.of(Region.ofFile(yaml)));
  }

  /** The text of a Markdown file with front matter. */
  public static YamlEdit ofFrontMatter(String text) {
    return new YamlEdit(text, Region::ofFrontMatter);
  }

  /** The values of a list of words at a key of the outermost map. */
  public List<String> words(String key) {
    return tree()
        .flatMap(map -> map.value(key))
        .map(value -> PlainYaml.of(value) instanceof List<?> list ? list : List.of())
        .orElse(List.of())
        .stream()
        .map(String::valueOf)
        .toList();
  }

  /** The text with one more element at the end of the list at a key of the outermost map. */
  public Optional<String> addToList(String key, Element element) {
    return change(
        (region, map) -> new ListInsertion(region, map).at(key, element),
        values -> {
          Object old = values.getOrDefault(key, "");
          List<Object> list = new ArrayList<>(old instanceof List<?> items ? items : List.of());
          list.addAll(PlainYaml.ofText(element.flow()));
          values.put(key, list);
        });
  }

  /** The text with one more key in its outermost map: in order, if the others are in order. */
  public Optional<String> addToMap(YamlLine entry) {
    if (PlainYaml.ofText(text).isEmpty() && isBlank()) {
      return checked(
          MapInsertion.intoNothing(Region.ofFile(text), entry), withNew(entry, Map.of()));
    }
    return change(
        (region, map) -> new MapInsertion(region, map).of(entry),
        values -> values.putAll(withNew(entry, values)));
  }

  /** The text with another value in the place of a single word, at a key of the outermost map. */
  public Optional<String> replaceWord(String key, String word, String value) {
    return change(
        (region, map) ->
            map
                .value(key)
                .filter(node -> node instanceof YamlScalar old && !old.quoted())
                .filter(node -> text.startsWith(word, region.offset(node.span())))
                .map(node -> new Insertion(region.offset(node.span()), word.length(), value))
                .stream()
                .toList(),
        values -> values.put(key, PlainYaml.ofText(value).get(0)));
  }

  /** Finds out what to insert where. */
  @FunctionalInterface
  private interface Finder {
    List<Insertion> find(Region region, YamlMap map);
  }

  /** Says what the text should mean then. */
  @FunctionalInterface
  private interface Meaning {
    void change(Map<String, Object> values);
  }

  private Optional<String> change(Finder finder, Meaning meaning) {
    Optional<Region> region = part.apply(text);
    Optional<YamlMap> map = tree();
    if (region.isEmpty() || map.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> expected = PlainYaml.ofMap(map.get());
    meaning.change(expected);
    return checked(finder.find(region.get(), map.get()), expected);
  }

  private Optional<String> checked(List<Insertion> insertions, Map<String, Object> expected) {
    if (insertions.isEmpty()) {
      return Optional.empty();
    }
    String after = inserted(insertions);
    return part.apply(after)
        .flatMap(Region::tree)
        .filter(node -> PlainYaml.of(node).equals(expected))
        .map(node -> mark + after);
  }

  private String inserted(List<Insertion> insertions) {
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (Insertion insertion :
        insertions.stream().sorted(Comparator.comparingInt(Insertion::offset)).toList()) {
      out.append(text, copied, insertion.offset()).append(insertion.text());
      copied = insertion.offset() + insertion.replaced();
    }
    return out.append(text, copied, text.length()).toString();
  }

  private Optional<YamlMap> tree() {
    return part.apply(text)
        .flatMap(Region::tree)
        .filter(YamlMap.class::isInstance)
        .map((YamlNode node) -> (YamlMap) node);
  }

  /** Whether there are only blank lines and comments. */
  private boolean isBlank() {
    return text.lines().map(String::strip).allMatch(l -> l.isEmpty() || l.startsWith("#"));
  }

  private static Map<String, Object> withNew(YamlLine entry, Map<String, Object> values) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.put(entry.key(), PlainYaml.ofText(YamlLine.flow(entry.below())).get(0));
    return all;
  }
}
