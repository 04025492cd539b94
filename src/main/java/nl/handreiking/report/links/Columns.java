package nl.handreiking.report.links;

/** Lines of at most 80 columns: paragraphs, and rows of a label with a text beside it. */
final class Columns {

  private static final int WIDTH = 80;
  private static final String MARGIN = "    ";
  private static final String GAP = "  ";

  private final StringBuilder out = new StringBuilder();
  private final int labels;

  /** Rows whose labels are at most this wide. */
  Columns(int labels) {
    this.labels = labels;
  }

  void line(String text) {
    out.append(text).append('\n');
  }

  void paragraph(String text) {
    wrap("", "", text);
  }

  void row(String label, String text) {
    String first = MARGIN + label + " ".repeat(labels - label.length()) + GAP;
    wrap(first, " ".repeat(first.length()), text);
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Breaks at spaces; a word wider than the line, such as an address, stands alone and whole. */
  private void wrap(String first, String rest, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line.setLength(0);
        line.append(rest);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    line(line.toString());
  }
}
