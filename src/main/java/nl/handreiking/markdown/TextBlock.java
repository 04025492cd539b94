package nl.handreiking.markdown;

import java.util.List;

/** A piece of a text as one level reads it, for output that is not HTML. */
public sealed interface TextBlock {

  /**
   * Words that look alike.
   *
   * @param text may hold line breaks
   */
  record Run(String text, Look look) {}

  /**
   * How words look, and where they lead.
   *
   * @param language a BCP 47 tag, empty for that of the text
   * @param link where they lead, or empty
   */
  record Look(
      boolean bold,
      boolean italic,
      boolean code,
      boolean struck,
      Baseline baseline,
      String language,
      String link) {
    public static final Look PLAIN = new Look(false, false, false, false, Baseline.NORMAL, "", "");

    public Look inBold() {
      return new Look(true, italic, code, struck, baseline, language, link);
    }

    public Look inItalics() {
      return new Look(bold, true, code, struck, baseline, language, link);
    }

    public Look asCode() {
      return new Look(bold, italic, true, struck, baseline, language, link);
    }

    public Look struckThrough() {
      return new Look(bold, italic, code, true, baseline, language, link);
    }

    public Look at(Baseline other) {
      return new Look(bold, italic, code, struck, other, language, link);
    }

    public Look in(String other) {
      return new Look(bold, italic, code, struck, baseline, other, link);
    }

    public Look leadingTo(String address) {
      return new Look(bold, italic, code, struck, baseline, language, address);
    }
  }

  /** How high words stand on their line. */
  enum Baseline {
    NORMAL,
    SUPERSCRIPT,
    SUBSCRIPT
  }

  /**
   * A paragraph, a heading or code.
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
   * @param number its number in a numbered list, which may be 0, or {@link #BULLET}
   */
  record ListItem(int depth, int number, List<Run> runs) implements TextBlock {
    public static final int BULLET = -1;

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
   * @param address as the resolver gave it
   */
  record Picture(String address, String alternative) implements TextBlock {}
}
