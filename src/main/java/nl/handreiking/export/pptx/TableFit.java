package nl.handreiking.export.pptx;

import java.util.Arrays;
import java.util.List;
import nl.handreiking.export.pptx.LayoutShapes.Box;
import nl.handreiking.markdown.TextBlock.Run;
import nl.handreiking.markdown.TextBlock.Table;

/**
 * How large the text of a table is, and its columns and rows, so that it stays within its place; in
 * points.
 */
record TableFit(int size, double[] widths, double[] heights) {

  private static final int LARGE = 28;
  private static final int MEDIUM = 24;
  private static final int LEAST = 8;

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
    return size < Fit.SMALLEST ? 1 : 3.6;
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
    double words = Arrays.stream(needed(table, columns, size)).sum();
    boolean breaksWords = words > box.width() * TextSize.POINTS;
    double height = Arrays.stream(at(table, columns, size, box).heights).sum();
    return height <= box.height() * TextSize.POINTS + 1
        && (!breaksWords || size <= Fit.SMALLEST_FOR_A_WORD);
  }

  /** Rows are equally high where that is enough for each of them. */
  private static TableFit at(Table table, int columns, int size, Box box) {
    double[] widths = widths(needed(table, columns, size), box.width() * TextSize.POINTS);
    TableFit fit = new TableFit(size, widths, new double[table.rows().size()]);
    double equal =
        Math.min(HIGHEST_ROW, box.height() * TextSize.POINTS / Math.max(1, fit.heights.length));
    for (int row = 0; row < fit.heights.length; row++) {
      fit.heights[row] = fit.height(table.rows().get(row));
    }
    if (Arrays.stream(fit.heights).allMatch(height -> height <= equal)) {
      Arrays.fill(fit.heights, equal);
    }
    return fit;
  }

  private double height(List<List<Run>> row) {
    int lines = 1;
    for (int column = 0; column < row.size(); column++) {
      double perLine = Math.max(1, (widths[column] - 2 * MARGIN) / (size * LETTER));
      lines = Math.max(lines, TextSize.lines(row.get(column), perLine));
    }
    return lines * size * TextSize.LINE + 2 * margin();
  }

  /** How wide each column is at least, for its longest word. */
  private static double[] needed(Table table, int columns, int size) {
    double[] needed = new double[columns];
    for (List<List<Run>> row : table.rows()) {
      for (int column = 0; column < row.size(); column++) {
        double word = TextSize.longestWord(row.get(column)) * size * LETTER + 2 * MARGIN;
        needed[column] = Math.max(needed[column], word);
      }
    }
    return needed;
  }

  private static double[] widths(double[] needed, double width) {
    double equal = width / needed.length;
    double all = Arrays.stream(needed).sum();
    if (Arrays.stream(needed).allMatch(one -> one <= equal)) {
      return Arrays.stream(needed).map(one -> equal).toArray();
    }
    return all > width
        ? Arrays.stream(needed).map(one -> one * width / all).toArray()
        : Arrays.stream(needed).map(one -> one + (width - all) / needed.length).toArray();
  }

  private static int letters(Table table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .mapToInt(run -> run.text().length())
        .sum();
  }
}
