package nl.handreiking.report.editorial;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.Level;
import nl.handreiking.model.Topic;

/** How many items each topic has at each level. */
public record Coverage(List<Level> levels, List<Row> rows) {

  public Coverage {
    levels = List.copyOf(levels);
    rows = List.copyOf(rows);
  }

  /** The items of a topic; a cell for each level. */
  public record Row(Topic topic, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** All items that stand under the topic at one level at least, each once. */
    public List<Item> items() {
      return cells.stream().flatMap(cell -> cell.items().stream()).distinct().toList();
    }
  }

  /**
   * A topic at a level.
   *
   * @param page whether the topic has a page there
   */
  public record Cell(boolean page, List<Item> items) {

    public Cell {
      items = List.copyOf(items);
    }
  }

  static Coverage of(Guide guide) {
    return new Coverage(
        guide.levels(), guide.topics().stream().map(topic -> row(guide, topic)).toList());
  }

  private static Row row(Guide guide, Topic topic) {
    return new Row(
        topic,
        guide.levels().stream()
            .map(
                level ->
                    new Cell(
                        topic.levels().includes(level.id()), items(guide, topic, level).toList()))
            .toList());
  }

  /** The items that stand on the page of a topic at a level, those of other topics included. */
  static Stream<Item> items(Guide guide, Topic topic, Level level) {
    return guide.topics().stream()
        .flatMap(
            home ->
                home.items().stream()
                    .filter(item -> item.levels().includes(level.id()))
                    .filter(item -> isUnder(topic, home, item, level)));
  }

  private static boolean isUnder(Topic topic, Topic home, Item item, Level level) {
    return item.placementAt(level.id())
        .map(placement -> placement.topic().names(topic.id()))
        .orElse(home.id().equals(topic.id()));
  }
}
