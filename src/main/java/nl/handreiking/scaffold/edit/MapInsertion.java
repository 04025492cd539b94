package nl.handreiking.scaffold.edit;

import java.util.List;
import java.util.Optional;
import nl.handreiking.yaml.YamlMap;

/** Finds the place for a new key of the outermost map. */
final class MapInsertion {

  private final Region region;
  private final YamlMap map;
  private final List<YamlMap.Entry> entries;

  MapInsertion(Region region, YamlMap map) {
    this.region = region;
    this.map = map;
    this.entries = List.copyOf(map.entries());
  }

  /** Into a text that has no map yet. */
  static List<Insertion> intoNothing(Region region, YamlLine entry) {
    String text = region.file().text();
    boolean open = !text.isEmpty() && "\r\n".indexOf(text.charAt(text.length() - 1)) < 0;
    String lines = region.joined(entry.block(0));
    return List.of(
        Insertion.at(
            text.length(), open ? region.lineBreak() + lines : lines + region.lineBreak()));
  }

  List<Insertion> of(YamlLine entry) {
    int open = region.offset(map.span());
    if (region.file().text().charAt(open) != '{') {
      return List.of(inBlock(entry));
    }
    return entries.isEmpty()
        ? instead(open, entry)
        : FlowInsertion.into(region, open, entry.flow());
  }

  /** An empty map is written with braces only because there is no other way. */
  private List<Insertion> instead(int open, YamlLine entry) {
    String lines = region.joined(entry.block(0));
    return Brackets.at(region.file().text(), open)
        .map(braces -> new Insertion(open, braces.close() + 1 - open, lines))
        .stream()
        .toList();
  }

  private Insertion inBlock(YamlLine entry) {
    int column = map.span().start().column() - 1;
    String lines = region.joined(entry.block(column));
    Optional<YamlMap.Entry> next = next(entry.key());
    if (next.isPresent() && next.get().equals(entries.get(0))) {
      int start = region.file().lineStart(line(next.get()));
      return Insertion.at(start, lines + region.lineBreak());
    }
    int below = next.map(MapInsertion::line).orElseGet(region::limit);
    return Insertion.at(region.endOfBlock(below, column), region.lineBreak() + lines);
  }

  /** The first key that comes after a new one; none when the keys are not in order. */
  private Optional<YamlMap.Entry> next(String key) {
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i - 1).key().text().compareTo(entries.get(i).key().text()) > 0) {
        return Optional.empty();
      }
    }
    return entries.stream().filter(entry -> entry.key().text().compareTo(key) > 0).findFirst();
  }

  private static int line(YamlMap.Entry entry) {
    return entry.key().span().start().line() - 1;
  }
}
