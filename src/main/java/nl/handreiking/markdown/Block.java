package nl.handreiking.markdown;

import java.util.List;
import nl.handreiking.source.SourceRange;
import nl.handreiking.source.SourceSpan;

/** A block of a text. Each knows where it is written, its markup included. */
public sealed interface Block {
  SourceRange place();

  /** A paragraph. */
  record Paragraph(List<Inline> content, SourceRange place) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /**
   * A heading.
   *
   * @param level 1 to 6, as written
   * @param id the fragment that leads to it, unique in its document
   * @param audience for which levels it is
   */
  record Heading(int level, String id, List<Inline> content, Audience audience, SourceRange place)
      implements Block {
    public Heading {
      content = List.copyOf(content);
    }

    /** What a reader sees, without markup; level words as written. */
    public String text() {
      return PlainText.asWritten(content);
    }

    /** The first line of the heading. */
    public SourceSpan span() {
      return place.span();
    }
  }

  /** A quotation. */
  record Quote(List<Block> content, SourceRange place) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /**
   * A list.
   *
   * @param numbered whether its items have numbers
   * @param start the number of the first item
   * @param tight whether its paragraphs stand close together (CommonMark 0.31.2, section 5.3)
   */
  record Items(boolean numbered, int start, boolean tight, List<Item> items, SourceRange place)
      implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** An item of a list. */
  record Item(List<Block> content, SourceRange place) {
    public Item {
      content = List.copyOf(content);
    }
  }

  /**
   * A block of code.
   *
   * @param language the first word behind the fence, or empty
   */
  record CodeBlock(String text, String language, SourceRange place) implements Block {}

  /** A line across. */
  record ThematicBreak(SourceRange place) implements Block {}

  /** A block of HTML, as far as it may stand in a page. */
  record Html(List<Inline> content, SourceRange place) implements Block {
    public Html {
      content = List.copyOf(content);
    }
  }

  /** A table, the rows of its head first. */
  record Table(List<Row> rows, SourceRange place) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** A row of a table. */
  record Row(boolean head, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell of a table. */
  record Cell(Alignment alignment, List<Inline> content, SourceRange place) {
    public Cell {
      content = List.copyOf(content);
    }

    /** Whether it holds nothing at any level. */
    boolean isBlank() {
      return content.stream()
          .allMatch(node -> node instanceof Inline.Text text && text.text().isBlank());
    }
  }

  /** To which side of its column the text of a cell stands. */
  enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * What stands between {@code ::: niveau beginners experts} and {@code :::}.
   *
   * @param marks the levels as the opening line names them
   */
  record LevelBlock(
      Audience audience, List<LevelMark> marks, List<Block> content, SourceRange place)
      implements Block {
    public LevelBlock {
      marks = List.copyOf(marks);
      content = List.copyOf(content);
    }
  }

  /**
   * A note below the text.
   *
   * @param audience for which levels it is
   */
  record Footnote(String label, List<Block> content, Audience audience, SourceRange place) {
    public Footnote {
      content = List.copyOf(content);
    }
  }
}
