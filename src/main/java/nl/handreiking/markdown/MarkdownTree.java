package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A text as the tree of the parser, with an id for each heading. */
final class MarkdownTree {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .customBlockParserFactory(new LevelBlockParser.Factory())
          .customInlineContentParserFactory(new LevelWordParser.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(2 * MarkdownParser.MAX_DEPTH)
          .build();

  private final Node root;
  private final @Nullable Node tooDeep;
  private final Map<Node, String> headingIds = new HashMap<>();

  private MarkdownTree(Node root, @Nullable Node tooDeep) {
    this.root = root;
    this.tooDeep = tooDeep;
    root.accept(new Numbering());
  }

  /** Parses a text; one that is nested too deep counts as empty. */
  static MarkdownTree parse(String source) {
    Node root = PARSER.parse(source);
    Node tooDeep = Depth.firstBeyond(root, MarkdownParser.MAX_DEPTH);
    return new MarkdownTree(tooDeep == null ? root : new Document(), tooDeep);
  }

  Node root() {
    return root;
  }

  /** What stands deeper in the text than it may. */
  Optional<Node> tooDeep() {
    return Optional.ofNullable(tooDeep);
  }

  /** The id of a heading of this tree. */
  String headingId(org.commonmark.node.Heading heading) {
    return headingIds.getOrDefault(heading, "");
  }

  boolean isBlank() {
    return root.getFirstChild() == null;
  }

  /** For whom each of the outer blocks is that have any text. */
  List<Audience> audiences() {
    List<Audience> audiences = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof LevelBlock block)) {
        audiences.add(Audience.EVERYBODY);
      } else if (block.getFirstChild() != null) {
        audiences.add(block.audience());
      }
    }
    return List.copyOf(audiences);
  }

  private final class Numbering extends AbstractVisitor {

    private final HeadingIds ids = new HeadingIds();

    @Override
    public void visit(org.commonmark.node.Heading node) {
      headingIds.put(node, ids.next(PlainText.asWritten(node)));
    }
  }
}
