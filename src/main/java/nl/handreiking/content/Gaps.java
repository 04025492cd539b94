package nl.handreiking.content;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.handreiking.model.Gap;
import nl.handreiking.yaml.YamlList;
import nl.handreiking.yaml.YamlMap;
import nl.handreiking.yaml.YamlNode;

/** Finds out whether all that is written was read, by counting. */
final class Gaps {

  private Gaps() {}

  static Set<Gap> ofGuide(YamlNode root, GuideFile head) {
    Set<Gap> gaps = EnumSet.noneOf(Gap.class);
    YamlMap map = (YamlMap) root;
    if (!hasAll(map.value(GuideFile.LEVELS.name()), head.levels().size())) {
      gaps.add(Gap.LEVELS);
    }
    if (wordsWritten(map) != wordsRead(head)) {
      gaps.add(Gap.WORDS);
    }
    return gaps;
  }

  /** Whether a list or map has as many elements as were read from it. */
  static boolean hasAll(Optional<YamlNode> node, int read) {
    return node.map(Gaps::size).orElse(-1) == read;
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
            .map(levels -> ((YamlList) levels).items().stream().mapToInt(Gaps::words).sum())
            .orElse(0);
    return ofLevels + words(guide);
  }

  private static int words(YamlNode owner) {
    return owner instanceof YamlMap map
        ? map.value(LevelKeys.WORDS.name()).map(Gaps::size).orElse(0)
        : 0;
  }

  private static int size(YamlNode node) {
    if (node instanceof YamlMap map) {
      return map.entries().size();
    }
    return node instanceof YamlList list ? list.items().size() : -1;
  }
}
