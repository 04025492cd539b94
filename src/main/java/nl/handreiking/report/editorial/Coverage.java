package nl.handreiking.report.editorial;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Item;
import nl.handreiking.model.Level;
import nl.handreiking.model.PlacedItem;
import nl.handreiking.model.PlacementIndex;
import nl.handreiking.model.Slug;
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

    /** All items that appear under the topic at any level, without duplicates. */
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

  static Coverage of(Survey survey) {
    List<Level> levels = survey.guide().levels();
    Map<Slug, Integer> written = new HashMap<>();
    survey.guide().allItems().forEach(item -> written.putIfAbsent(item.id(), written.size()));
    Comparator<Item> asWritten =
        Comparator.comparingInt(item -> written.getOrDefault(item.id(), 0));
    return new Coverage(
        levels,
        survey.guide().topics().stream()
            .map(topic -> row(topic, levels, survey.placements(), asWritten))
            .toList());
  }

  private static Row row(
      Topic topic, List<Level> levels, PlacementIndex placements, Comparator<Item> order) {
    return new Row(
        topic, levels.stream().map(level -> cell(topic, level, placements, order)).toList());
  }

  private static Cell cell(
      Topic topic, Level level, PlacementIndex placements, Comparator<Item> order) {
    return new Cell(
        topic.levels().includes(level.id()),
        placements.at(topic, level).stream().map(PlacedItem::item).sorted(order).toList());
  }
}
