package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.source.SourceRange;
import nl.handreiking.source.SourceSpan;

/**
 * One block of running text: what stands between two breaks. Pictures, code blocks and HTML are no
 * running text; a line break within the block is a blank.
 *
 * @param kind what the block is
 * @param audience for which levels it is
 * @param span its first line
 */
public record Prose(Kind kind, Audience audience, List<Inline> content, SourceSpan span) {

  /** What a block of running text is. */
  public enum Kind {
    PARAGRAPH,
    LIST_ITEM,
    QUOTE,
    HEADING,
    /** A cell of the head of a table. */
    TABLE_HEAD,
    TABLE_CELL
  }

  public Prose {
    content = List.copyOf(content);
  }

  /** Whether all of it is strong. */
  public boolean strong() {
    return content.size() == 1
        && content.get(0) instanceof Inline.Styled styled
        && styled.style() == Inline.Style.STRONG;
  }

  /** The block in the words of a level. */
  public Reading in(Wording wording) {
    return Reading.of(pieces(), wording);
  }

  /** The stretches of text, each with its place. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    addPieces(content, pieces);
    return pieces;
  }

  private static void addPieces(List<Inline> nodes, List<Piece> pieces) {
    for (Inline node : nodes) {
      if (node instanceof Inline.Text text) {
        pieces.add(piece(text.text(), text.place()));
      } else if (node instanceof Inline.Code code) {
        pieces.add(piece(code.text(), within(code)));
      } else if (node instanceof Inline.LevelWord word) {
        pieces.add(new Piece(word.name(), true, (offset, length) -> word.place().span()));
      } else if (node instanceof Inline.LineBreak end) {
        pieces.add(piece(" ", end.place()));
      } else if (!(node instanceof Inline.Image)) {
        addPieces(node.content(), pieces);
      }
    }
  }

  /** Where the text between the backticks stands, or the whole when it is written otherwise. */
  private static SourceRange within(Inline.Code code) {
    int marks = (code.place().length() - code.text().length()) / 2;
    return code.place().text().startsWith(code.text(), marks)
        ? code.place().part(marks, marks + code.text().length())
        : code.place();
  }

  /** A stretch of text; within an escape or an entity there are no places, only the whole. */
  private static Piece piece(String text, SourceRange place) {
    boolean exact = text.length() == place.length();
    return new Piece(
        text,
        false,
        (offset, length) ->
            exact && offset + length <= text.length()
                ? place.part(offset, offset + length).span()
                : place.span());
  }
}
