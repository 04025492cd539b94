package nl.handreiking.markdown;

import java.util.List;
import nl.handreiking.source.SourceSpan;

/**
 * One block of running text: what stands between two breaks. Pictures, code blocks and HTML are no
 * running text; a line break within the block is a blank.
 *
 * @param kind what the block is
 * @param audience for which levels it is
 * @param strong whether all of it is
 * @param span its first line
 */
public record Prose(
    Kind kind, Audience audience, boolean strong, List<Piece> pieces, SourceSpan span) {

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
    pieces = List.copyOf(pieces);
  }

  /** The block in the words of a level. */
  public Reading in(Wording wording) {
    return Reading.of(pieces, wording);
  }
}
