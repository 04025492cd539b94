package nl.handreiking.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.handreiking.source.SourceRange;
import nl.handreiking.source.SourceSpan;

/** A node of running text. Each knows where it is written, its markup included. */
public sealed interface Inline {
  SourceRange place();

  /** The nodes within this one, in order; none of a leaf. */
  default List<Inline> content() {
    return List.of();
  }

  /**
   * Text that is the same for everybody.
   *
   * @param text as read; where it is as long as its place each character stands at its own offset,
   *     else (an escape or an entity) it can only be pointed at as a whole
   */
  record Text(String text, SourceRange place) implements Inline {}

  /**
   * A level word, for instance {@code {lezer}}.
   *
   * @param name without the braces, with its capital if it has one
   */
  record LevelWord(String name, SourceRange place) implements Inline {
    String asWritten() {
      return "{" + name + "}";
    }

    /** The word of the level; as written when the level has none. */
    String in(Wording wording) {
      return wording.word(name).orElse(asWritten());
    }
  }

  /** A code span. */
  record Code(String text, SourceRange place) implements Inline {}

  /**
   * The end of a line.
   *
   * @param hard whether readers see it as such
   */
  record LineBreak(boolean hard, SourceRange place) implements Inline {}

  /** Text that stands out. */
  record Styled(Style style, List<Inline> content, SourceRange place) implements Inline {
    public Styled {
      content = List.copyOf(content);
    }
  }

  /** How text stands out, with its element in HTML. */
  enum Style {
    EMPHASIS("em"),
    STRONG("strong"),
    STRIKETHROUGH("del");

    private final String tag;

    Style(String tag) {
      this.tag = tag;
    }

    String tag() {
      return tag;
    }
  }

  /**
   * A link.
   *
   * @param destinationPlace where the destination is written, perhaps in a reference definition
   * @param title a hint, or empty
   * @param audience for which levels it is
   */
  record Link(
      Destination destination,
      SourceRange destinationPlace,
      String title,
      List<Inline> content,
      Audience audience,
      SourceRange place)
      implements Inline {
    public Link {
      content = List.copyOf(content);
    }

    /** What a reader sees, without markup; level words as written. */
    public String text() {
      return PlainText.asWritten(content);
    }

    /** The first line of the whole link. */
    public SourceSpan span() {
      return place.span();
    }
  }

  /**
   * A picture or figure.
   *
   * @param destinationPlace where the destination is written, perhaps in a reference definition
   * @param title a hint, or empty
   * @param content its text alternative
   * @param audience for which levels it is
   */
  record Image(
      Destination destination,
      SourceRange destinationPlace,
      String title,
      List<Inline> content,
      Audience audience,
      SourceRange place)
      implements Inline {
    public Image {
      content = List.copyOf(content);
    }

    /** The text alternative without markup, may be blank; level words as written. */
    public String alternative() {
      return PlainText.asWritten(content);
    }

    /** The first line of the whole picture. */
    public SourceSpan span() {
      return place.span();
    }
  }

  /**
   * An element of HTML that may stand in a page as it is.
   *
   * @param tag in lower case
   * @param attributes in the order in which they are written
   */
  record Element(
      String tag, Map<String, String> attributes, List<Inline> content, SourceRange place)
      implements Inline {
    private static final Set<String> VOID = Set.of("br", "hr", "wbr");

    public Element {
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      content = List.copyOf(content);
    }

    /** Whether it has no end (HTML, 13.1.2, "Void elements"). */
    boolean isVoid() {
      return VOID.contains(tag);
    }
  }

  /** A mark that leads to a footnote of the same text. */
  record FootnoteMark(String label, SourceRange place) implements Inline {}
}
