package nl.handreiking.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of a text without its markup. */
public final class PlainText extends AbstractVisitor {

  private final StringBuilder text = new StringBuilder();
  private final @Nullable Wording wording;

  private PlainText(@Nullable Wording wording) {
    this.wording = wording;
  }

  /** What the readers of a level read, blocks separated by a line break. */
  public static String of(MarkdownDocument document, Wording wording) {
    PlainText plain = new PlainText(wording);
    document.tree().root().accept(plain);
    return plain.text.toString().strip();
  }

  /** The words below a node for all levels, level words in their braces. */
  static String asWritten(Node node) {
    PlainText plain = new PlainText(null);
    plain.visitChildren(node);
    return plain.text.toString().strip();
  }

  /** The words below a node in the words of a level. */
  static String below(Node node, Wording wording) {
    PlainText plain = new PlainText(wording);
    plain.visitChildren(node);
    return plain.text.toString();
  }

  @Override
  protected void visitChildren(Node parent) {
    super.visitChildren(parent);
    if (parent instanceof Block) {
      endBlock();
    }
  }

  @Override
  public void visit(CustomBlock node) {
    boolean shown =
        wording == null
            || !(node instanceof LevelBlock block)
            || block.names().isEmpty()
            || block.audience().includes(wording.level());
    if (shown) {
      visitChildren(node);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof LevelWord word) {
      text.append(wording == null ? word.asWritten() : word.in(wording));
    } else {
      visitChildren(node);
      text.append(' ');
    }
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock node) {
    text.append(node.getLiteral());
    endBlock();
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    text.append(node.getLiteral());
    endBlock();
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append('\n');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append('\n');
  }

  private void endBlock() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
