package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.source.Problems;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Walks a fresh tree once, lists what rules look at, and reports what is wrong with the text. */
final class DocumentScanner extends AbstractVisitor {

  private final MarkdownTree tree;
  private final Places places;
  private final Problems problems;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<WordUse> words = new ArrayList<>();
  private final List<LevelMark> levelMarks = new ArrayList<>();
  private final List<Prose> prose = new ArrayList<>();
  private Audience audience = Audience.EVERYBODY;

  DocumentScanner(MarkdownTree tree, Places places, Problems problems) {
    this.tree = tree;
    this.places = places;
    this.problems = problems;
  }

  MarkdownDocument scan() {
    tree.tooDeep().ifPresent(this::reportDepth);
    tree.root().accept(this);
    return new MarkdownDocument(tree, headings, links, images, words, levelMarks, prose);
  }

  private void reportDepth(Node node) {
    problems.report(
        MarkdownRules.TOO_DEEP, places.of(node), Integer.toString(MarkdownParser.MAX_DEPTH));
  }

  @Override
  public void visit(CustomBlock node) {
    if (node instanceof LevelBlock block) {
      visitLevelBlock(block);
    } else {
      visitChildren(node);
    }
  }

  private void visitLevelBlock(LevelBlock block) {
    if (!LevelBlockRules.check(block, places, problems)) {
      visitChildren(block);
      return;
    }
    levelMarks.addAll(LevelBlockRules.marks(block, places));
    Audience outside = audience;
    audience = block.audience();
    visitChildren(block);
    audience = outside;
  }

  @Override
  public void visit(Paragraph node) {
    addProse(node);
    visitChildren(node);
  }

  private void addProse(Node block) {
    prose.add(ProseReader.read(block, audience, places));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof LevelWord word) {
      words.add(new WordUse(word.name(), audience, places.of(word)));
    } else if (node instanceof TableCell) {
      addProse(node);
    }
    visitChildren(node);
  }

  @Override
  public void visit(org.commonmark.node.Heading node) {
    String text = PlainText.asWritten(node);
    String id = tree.headingId(node);
    headings.add(new Heading(node.getLevel(), text, id, audience, places.of(node)));
    addProse(node);
    visitChildren(node);
  }

  @Override
  public void visit(org.commonmark.node.Link node) {
    refuseUnsafe(node.getDestination(), node);
    String text = PlainText.asWritten(node);
    links.add(new Link(node.getDestination(), text, audience, places.of(node)));
    visitChildren(node);
  }

  @Override
  public void visit(org.commonmark.node.Image node) {
    refuseUnsafe(node.getDestination(), node);
    String alternative = PlainText.asWritten(node);
    images.add(new Image(node.getDestination(), alternative, audience, places.of(node)));
    visitChildren(node);
  }

  @Override
  public void visit(HtmlInline node) {
    reportRemoved(node.getLiteral(), Sanitiser.keepsInline(node.getLiteral()), node);
  }

  @Override
  public void visit(HtmlBlock node) {
    reportRemoved(node.getLiteral(), Sanitiser.keepsBlock(node.getLiteral()), node);
  }

  private void reportRemoved(String html, boolean kept, Node node) {
    if (!kept) {
      problems.report(
          MarkdownRules.HTML_REMOVED, places.of(node), html.lines().findFirst().orElse(""));
    }
  }

  private void refuseUnsafe(String destination, Node node) {
    if (Destination.isUnsafe(destination)) {
      problems.report(MarkdownRules.UNSAFE_LINK, places.of(node), destination);
    }
  }
}
