package nl.handreiking.export.pptx;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.handreiking.export.pptx.LayoutShapes.Box;
import nl.handreiking.markdown.TextBlock.Run;
import nl.handreiking.markdown.TextBlock.Table;

/**
 * How large the text of a table is, and its columns and rows, so that it stays within its place; in
 * points.
 */
record TableFit(int size, List<Double> widths, List<Double> heights) {

  TableFit {
    widths = List.copyOf(widths);
    heights = List.copyOf(heights);
  }

  private static final int LARGE = 28;
  private static final int MEDIUM = 24;

  /** With forty rows; whoever made them was told that they are too many. */
  private static final int LEAST = 4;

  private static final int SMALL = 12;

  /** From so many letters in all, or with more than three columns, the text is smaller. */
  private static final int MUCH_TEXT = 260;

  private static final int MANY_COLUMNS = 3;
  private static final double HIGHEST_ROW = 72;

  /** Left and right of the text of a cell; above and below, it depends on the text. */
  private static final double MARGIN = 7.2;

  /** In a heading, which is bold, letters are wide. */
  private static final double LETTER = 0.56;

  /** Above and below the text of a cell. */
  double margin() {
    return size < SMALL ? 0.5 : size < Fit.SMALLEST ? 1 : 3.6;
  }

  /** Of the whole table. */
  double height() {
    return sum(heights);
  }

  static TableFit of(Table table, Box box) {
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
    int size = columns > MANY_COLUMNS || letters(table) > MUCH_TEXT ? MEDIUM : LARGE;
    while (size > LEAST && !fits(table, columns, size, box)) {
      size--;
    }
    return at(table, columns, size, box);
  }

  private static boolean fits(Table table, int columns, int size, Box box) {
    boolean breaksWords = sum(needed(table, columns, size)) > box.width() * TextSize.POINTS;
    double height = at(table, columns, size, box).height();
    return height <= box.height() * TextSize.POINTS + 1
        && (!breaksWords || size <= Fit.SMALLEST_FOR_A_WORD);
  }

  /** Rows are equally high where that is enough for each of them. */
  private static TableFit at(Table table, int columns, int size, Box box) {
    List<Double> widths = widths(needed(table, columns, size), box.width() * TextSize.POINTS);
    TableFit fit = new TableFit(size, widths, List.of());
    List<Double> heights = table.rows().stream().map(fit::height).toList();
    double share = box.height() * TextSize.POINTS / Math.max(1, heights.size());
    double equal = Math.min(HIGHEST_ROW, share);
    boolean enough = heights.stream().allMatch(height -> height <= equal);
    return new TableFit(
        size, widths, enough ? Collections.nCopies(heights.size(), equal) : heights);
  }

  private double height(List<List<Run>> row) {
    int lines = 1;
    for (int column = 0; column < row.size(); column++) {
      double perLine = Math.max(1, (widths.get(column) - 2 * MARGIN) / (size * LETTER));
      lines = Math.max(lines, TextSize.lines(row.get(column), perLine));
    }
    return lines * size * TextSize.LINE + 2 * margin();
  }

  /** How wide each column is at least, for its longest word. */
  private static List<Double> needed(Table table, int columns, int size) {
    return IntStream.range(0, columns)
        .mapToObj(
            column ->
                table.rows().stream()
                    .filter(row -> column < row.size())
                    .mapToInt(row -> TextSize.longestWord(row.get(column)))
                    .max()
                    .orElse(0))
        .map(letters -> letters * size * LETTER + 2 * MARGIN)
        .toList();
  }

  private static List<Double> widths(List<Double> needed, double width) {
    double equal = width / needed.size();
    double all = sum(needed);
    if (needed.stream().allMatch(column -> column <= equal)) {
      return Collections.nCopies(needed.size(), equal);
    }
    return needed.stream()
        .map(column -> all > width ? column * width / all : column + (width - all) / needed.size())
        .toList();
  }

  private static double sum(List<Double> measures) {
    return measures.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static int letters(Table table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .mapToInt(run -> run.text().length())
        .sum();
  }
}
