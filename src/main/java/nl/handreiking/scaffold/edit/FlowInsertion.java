package nl.handreiking.scaffold.edit;

import java.util.List;

/** Finds the end of a list or map between brackets, also when it is written over several lines. */
final class FlowInsertion {

  private static final int INDENT = 2;

  private FlowInsertion() {}

  /** What to insert; nothing when the brackets are not closed. */
  static List<Insertion> into(Region region, int open, String element) {
    return Brackets.at(region.file().text(), open)
        .map(brackets -> into(region, brackets, element))
        .orElse(List.of());
  }

  private static List<Insertion> into(Region region, Brackets brackets, String element) {
    if (brackets.isEmpty()) {
      return List.of(Insertion.at(brackets.last(), element));
    }
    int end = region.endOfLine(brackets.comma());
    if (end >= brackets.close()) {
      return List.of(Insertion.at(brackets.last(), ", " + element));
    }
    boolean comma = brackets.comma() > brackets.last();
    String line = region.lineBreak() + indent(region, brackets.last()) + element;
    return comma
        ? List.of(Insertion.at(end, line + ","))
        : List.of(Insertion.at(brackets.last(), ","), Insertion.at(end, line));
  }

  /** The blanks that the line of an offset begins with, at least a few. */
  private static String indent(Region region, int offset) {
    String text = region.file().text();
    int start = offset;
    while (start > 0 && "\r\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = start;
    while (text.charAt(end) == ' ') {
      end++;
    }
    return " ".repeat(Math.max(INDENT, end - start));
  }
}
