package nl.handreiking.content;

import java.util.Optional;
import nl.handreiking.source.Problems;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.YamlNode;
import nl.handreiking.yaml.YamlReader;

/** Reads a YAML file that may be left out. */
final class YamlFile {

  private YamlFile() {}

  static Optional<YamlNode> tree(ContentFile file, Problems problems) {
    return file.read(problems).flatMap(text -> YamlReader.read(text, problems));
  }

  static <T> Optional<T> read(
      ContentFolder folder, String path, ValueType<T> type, Problems problems) {
    return folder
        .file(path)
        .flatMap(file -> tree(file, problems))
        .flatMap(node -> type.read(node, problems));
  }
}
