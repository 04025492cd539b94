package nl.handreiking.scaffold.edit;

import java.util.List;
import java.util.Optional;
import nl.handreiking.yaml.YamlList;
import nl.handreiking.yaml.YamlMap;
import nl.handreiking.yaml.YamlNode;

/** Finds the end of a list, in the way that the list is written. */
final class ListInsertion {

  private final Region region;
  private final YamlMap map;

  ListInsertion(Region region, YamlMap map) {
    this.region = region;
    this.map = map;
  }

  /** What to insert; nothing when there is no such list. */
  List<Insertion> at(String key, Element element) {
    Optional<YamlMap.Entry> entry = map.entry(key);
    if (entry.isEmpty()) {
      return List.of();
    }
    YamlNode value = entry.get().value();
    boolean empty = value.isAbsent() || (value instanceof YamlList none && none.items().isEmpty());
    if (empty && element instanceof Element.Fields && !isInBraces()) {
      return belowKey(entry.get(), element);
    }
    if (value.isAbsent()) {
      return behindKey(entry.get(), element);
    }
    if (!(value instanceof YamlList list)) {
      return List.of();
    }
    int open = region.offset(list.span());
    return region.file().text().charAt(open) == '['
        ? FlowInsertion.into(region, open, element.flow())
        : List.of(inBlock(entry.get(), list, element));
  }

  private boolean isInBraces() {
    return region.file().text().charAt(region.offset(map.span())) == '{';
  }

  /** Something with keys of its own, where there was nothing or a pair of brackets. */
  private List<Insertion> belowKey(YamlMap.Entry entry, Element element) {
    int key = region.offset(entry.key().span());
    int colon = region.file().text().indexOf(':', key + entry.key().span().length());
    if (colon < 0) {
      return List.of();
    }
    int end =
        entry.value().isAbsent()
            ? colon + 1
            : region.file().text().indexOf(']', region.offset(entry.value().span())) + 1;
    int indent = map.span().start().column() - 1;
    String block = region.joined(element.block(indent + 2, indent + 4));
    return List.of(new Insertion(colon + 1, end - colon - 1, region.lineBreak() + block));
  }

  private List<Insertion> behindKey(YamlMap.Entry entry, Element element) {
    int key = region.offset(entry.key().span());
    int colon = region.file().text().indexOf(':', key + entry.key().span().length());
    return colon < 0 ? List.of() : List.of(Insertion.at(colon + 1, " [" + element.flow() + "]"));
  }

  private Insertion inBlock(YamlMap.Entry entry, YamlList list, Element element) {
    int end = region.endOfBlock(lineBelow(entry), map.span().start().column() - 1);
    int dash = list.span().start().column() - 1;
    int last = list.items().get(list.items().size() - 1).span().start().column() - 1;
    int text = last > dash + 1 ? last : dash + 2;
    List<String> lines = element.block(dash, text);
    return Insertion.at(end, region.lineBreak() + region.joined(lines));
  }

  /** The 0-based line of the key after this one, or below the last line. */
  private int lineBelow(YamlMap.Entry entry) {
    int line = entry.key().span().start().line();
    return map.entries().stream()
        .mapToInt(other -> other.key().span().start().line())
        .filter(other -> other > line)
        .map(other -> other - 1)
        .min()
        .orElseGet(region::limit);
  }
}
