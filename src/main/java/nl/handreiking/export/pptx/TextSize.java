package nl.handreiking.export.pptx;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.handreiking.export.pptx.LayoutShapes.Body;
import nl.handreiking.markdown.TextBlock;
import nl.handreiking.markdown.TextBlock.ListItem;
import nl.handreiking.markdown.TextBlock.Paragraph;
import nl.handreiking.markdown.TextBlock.Run;

/** How much room a text takes, by its letters; measures are in points. */
final class TextSize {

  static final double POINTS = 72;
  static final double LINE = 1.22;

  /** The mean width of letters, in parts of their size. */
  private static final double LETTER = 0.5;

  private static final double WIDE_LETTER = 0.56;

  /** How far each level of a list stands in. */
  private static final double INDENT = 27;

  private static final int LONG_LIST = 8;
  private static final int SHORT_ITEM = 36;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00ad\\u200b]+");

  private final List<TextBlock> text;
  private final Body body;
  private final int longestWord;

  TextSize(List<TextBlock> text, Body body) {
    this.text = text;
    this.body = body;
    this.longestWord = text.stream().mapToInt(block -> longestWord(runs(block))).max().orElse(0);
  }

  boolean fits(Fit fit) {
    double room = body.box().height() * POINTS;
    double needed = height(fit);
    return fit.columns() == 1
        ? needed <= room
        : needed + (fit.columns() - 1) * size(fit) * LINE <= fit.columns() * room;
  }

  /** Whether no word is longer than a line. */
  boolean keepsWords(Fit fit) {
    return longestWord * size(fit) * letter() <= fit.columnWidth(body.box().width() * POINTS);
  }

  /** Whether it can stand in columns: many short items. */
  boolean isLongList() {
    return text.size() > LONG_LIST && text.stream().allMatch(block -> letters(block) < SHORT_ITEM);
  }

  private double height(Fit fit) {
    double size = size(fit);
    double width = fit.columnWidth(body.box().width() * POINTS);
    double height = 0;
    for (TextBlock block : text) {
      double perLine = Math.max(1, (width - INDENT * depth(block)) / (size * letter(block)));
      height += lines(runs(block), perLine) * size * LINE + fit.gap();
    }
    return height;
  }

  private double size(Fit fit) {
    return body.points() * fit.percent() / 100.0;
  }

  private double letter() {
    return body.font().equals(LayoutShapes.SERIF) ? WIDE_LETTER : LETTER;
  }

  private double letter(TextBlock block) {
    return runs(block).stream().anyMatch(run -> run.look().code()) ? WIDE_LETTER : letter();
  }

  /** How many lines words take when so many letters stand on each. */
  static int lines(List<Run> runs, double perLine) {
    return Arrays.stream(text(runs).split("\n", -1))
        .mapToInt(line -> (int) Math.max(1, Math.ceil(line.length() / perLine)))
        .sum();
  }

  /** The number of letters. */
  static int longestWord(List<Run> runs) {
    return Arrays.stream(BLANKS.split(text(runs))).mapToInt(String::length).max().orElse(0);
  }

  private static int letters(TextBlock block) {
    return text(runs(block)).length();
  }

  private static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  private static int depth(TextBlock block) {
    return block instanceof ListItem item
        ? item.depth()
        : block instanceof Paragraph paragraph ? paragraph.depth() : 0;
  }

  private static List<Run> runs(TextBlock block) {
    return block instanceof ListItem item
        ? item.runs()
        : block instanceof Paragraph paragraph ? paragraph.runs() : List.of();
  }
}
