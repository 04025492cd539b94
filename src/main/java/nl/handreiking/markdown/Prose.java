package nl.handreiking.markdown;

import java.util.List;

/**
 * One block of running text: what stands between two breaks. Pictures, code blocks and HTML are no
 * running text; a line break within the block is a blank.
 *
 * @param kind what the block is
 * @param audience for which levels it is
 * @param emphasised whether all of it is strong or emphasised
 */
public record Prose(Kind kind, Audience audience, boolean emphasised, List<Piece> pieces) {

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
