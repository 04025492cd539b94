package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.markdown.Prose.Kind;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import nl.handreiking.source.TextPlaces;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Takes one block of a tree for running text, with the place of each stretch. */
final class ProseReader extends AbstractVisitor {

  private final Places places;
  private final List<Piece> pieces = new ArrayList<>();

  private ProseReader(Places places) {
    this.places = places;
  }

  /** The running text of a paragraph, a heading or a cell. */
  static Prose read(Node block, Audience audience, Places places) {
    ProseReader reader = new ProseReader(places);
    reader.visitChildren(block);
    return new Prose(kind(block), audience, isStrong(block), reader.pieces, places.of(block));
  }

  private static Kind kind(Node block) {
    if (block instanceof org.commonmark.node.Heading) {
      return Kind.HEADING;
    }
    if (block instanceof TableCell cell) {
      return cell.isHeader() ? Kind.TABLE_HEAD : Kind.TABLE_CELL;
    }
    if (block.getParent() instanceof ListItem) {
      return Kind.LIST_ITEM;
    }
    return block.getParent() instanceof BlockQuote ? Kind.QUOTE : Kind.PARAGRAPH;
  }

  private static boolean isStrong(Node block) {
    Node only = block.getFirstChild();
    return only instanceof StrongEmphasis && only.getNext() == null;
  }

  @Override
  public void visit(Text node) {
    add(node, node.getLiteral(), 0);
  }

  @Override
  public void visit(Code node) {
    add(node, node.getLiteral(), 1);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof LevelWord word) {
      pieces.add(new Piece(word.name(), true, placesOf(word, 0)));
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(SoftLineBreak node) {
    add(node, " ", 0);
  }

  @Override
  public void visit(HardLineBreak node) {
    add(node, " ", 0);
  }

  /** A picture has an alternative, which is no running text. */
  @Override
  public void visit(Image node) {}

  private void add(Node node, String text, int markup) {
    pieces.add(new Piece(text, false, placesOf(node, markup)));
  }

  private TextPlaces placesOf(Node node, int markup) {
    List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      SourceSpan whole = places.of(node);
      return (offset, length) -> whole;
    }
    org.commonmark.node.SourceSpan first = spans.get(0);
    return new LinePlaces(
        places.file(),
        places.firstLine() + first.getLineIndex(),
        first.getColumnIndex() + markup,
        first.getLength() - markup);
  }

  /**
   * Places in a stretch of one line. Where characters are escaped it is written longer than it
   * reads, and places within it are only near.
   */
  private record LinePlaces(SourceText file, int line, int column, int written)
      implements TextPlaces {

    @Override
    public SourceSpan span(int offset, int length) {
      int from = Math.min(offset, Math.max(0, written - 1));
      return file.span(line, column + from, Math.min(length, Math.max(1, written - from)));
    }
  }
}
