package nl.handreiking.content;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.handreiking.model.Unreadable;
import nl.handreiking.yaml.YamlList;
import nl.handreiking.yaml.YamlMap;
import nl.handreiking.yaml.YamlNode;

/** Finds out whether all that is written was read, by counting. */
final class UnreadableParts {

  private UnreadableParts() {}

  static Set<Unreadable> ofGuide(YamlNode root, GuideFile head) {
    Set<Unreadable> gaps = EnumSet.noneOf(Unreadable.class);
    YamlMap map = (YamlMap) root;
    if (!hasAll(map.value(GuideFile.LEVELS.name()), head.levels().size())) {
      gaps.add(Unreadable.LEVELS);
    }
    if (wordsWritten(map) != wordsRead(head)) {
      gaps.add(Unreadable.WORDS);
    }
    return gaps;
  }

  /** Whether a list or map has as many elements as were read from it. */
  static boolean hasAll(Optional<YamlNode> node, int read) {
    return node.map(UnreadableParts::size).orElse(-1) == read;
  }

  private static int wordsRead(GuideFile head) {
    int ofLevels = head.levels().stream().mapToInt(level -> level.wording().words().size()).sum();
    return ofLevels + head.info().wording().words().size();
  }

  private static int wordsWritten(YamlMap guide) {
    int ofLevels =
        guide
            .value(GuideFile.LEVELS.name())
            .filter(YamlList.class::isInstance)
            .map(
                levels ->
                    ((YamlList) levels).items().stream().mapToInt(UnreadableParts::words).sum())
            .orElse(0);
    return ofLevels + words(guide);
  }

  private static int words(YamlNode owner) {
    return owner instanceof YamlMap map
        ? map.value(LevelKeys.WORDS.name()).map(UnreadableParts::size).orElse(0)
        : 0;
  }

  private static int size(YamlNode node) {
    if (node instanceof YamlMap map) {
      return map.entries().size();
    }
    return node instanceof YamlList list ? list.items().size() : -1;
  }
}
