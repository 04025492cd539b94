package nl.handreiking.markdown;

import java.util.List;

/** A piece of a rendered text as a value, for output that is not HTML. */
public sealed interface TextBlock {

  /**
   * Words that look alike.
   *
   * @param text may hold line breaks
   * @param link where it leads, or empty
   */
  record Run(String text, boolean bold, boolean italic, boolean code, String link) {}

  /**
   * A paragraph, a heading or a line of code.
   *
   * @param depth how many lists it stands in
   * @param quoted whether it is somebody's words
   * @param heading whether it is one
   */
  record Paragraph(int depth, boolean quoted, boolean heading, List<Run> runs)
      implements TextBlock {

    public Paragraph {
      runs = List.copyOf(runs);
    }
  }

  /**
   * The first paragraph of an item of a list.
   *
   * @param depth how many lists it stands in, 1 or more
   * @param number its number in a numbered list, or 0
   */
  record ListItem(int depth, int number, List<Run> runs) implements TextBlock {

    public ListItem {
      runs = List.copyOf(runs);
    }
  }

  /** A table whose first row may be a header. */
  record Table(boolean header, List<List<List<Run>>> rows) implements TextBlock {

    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A picture or figure.
   *
   * @param destination as the resolver gave it
   */
  record Picture(String destination, String alternative) implements TextBlock {}
}
