package nl.handreiking.scaffold.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.YamlList;
import nl.handreiking.yaml.YamlMap;
import nl.handreiking.yaml.YamlNode;
import nl.handreiking.yaml.YamlReader;
import nl.handreiking.yaml.YamlScalar;

/** What YAML says, without where it stands: texts, lists and maps that can be compared. */
final class PlainYaml {

  private PlainYaml() {}

  static Object of(YamlNode node) {
    if (node instanceof YamlMap map) {
      return ofMap(map);
    }
    return node instanceof YamlList list
        ? list.items().stream().map(PlainYaml::of).toList()
        : ((YamlScalar) node).text();
  }

  static Map<String, Object> ofMap(YamlMap map) {
    Map<String, Object> values = new LinkedHashMap<>();
    map.entries().forEach(entry -> values.put(entry.key().text(), of(entry.value())));
    return values;
  }

  /** What a short piece of YAML says; nothing when it is not YAML. */
  static List<Object> ofText(String yaml) {
    Optional<YamlNode> tree = YamlReader.read(new SourceText("", yaml), new Problems());
    return tree.stream().map(PlainYaml::of).toList();
  }
}
