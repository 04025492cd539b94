package nl.handreiking.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A page of the documentation: the blocks that it shows, and all that it points to. */
final class DocPage extends AbstractVisitor {

  /** Something that must exist; a picture has a text. */
  record Pointer(String target, boolean picture, String text) {}

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private final Path file;
  private final List<DocBlock> blocks = new ArrayList<>();
  private final List<Pointer> pointers = new ArrayList<>();
  private final List<String> code = new ArrayList<>();
  private final Set<String> headings = new LinkedHashSet<>();

  private DocPage(Path file) {
    this.file = file;
  }

  static DocPage read(Path file) throws IOException {
    DocPage page = new DocPage(file);
    PARSER.parse(Files.readString(file)).accept(page);
    return page;
  }

  Path file() {
    return file;
  }

  /** From top to bottom. */
  List<DocBlock> blocks() {
    return blocks;
  }

  List<Pointer> pointers() {
    return pointers;
  }

  /** What stands in running text as code. */
  List<String> code() {
    return code;
  }

  /** What a link to a heading says after #. */
  Set<String> headings() {
    return headings;
  }

  @Override
  public void visit(FencedCodeBlock block) {
    String info = block.getInfo() == null ? "" : block.getInfo();
    blocks.add(new DocBlock(info, block.getLiteral(), line(block)));
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    blocks.add(new DocBlock("", block.getLiteral(), line(block)));
  }

  @Override
  public void visit(Heading heading) {
    String words = text(heading).toLowerCase(Locale.ROOT);
    headings.add(words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    visitChildren(heading);
  }

  @Override
  public void visit(Link link) {
    pointers.add(new Pointer(link.getDestination(), false, text(link)));
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    pointers.add(new Pointer(image.getDestination(), true, text(image)));
  }

  @Override
  public void visit(Code words) {
    code.add(words.getLiteral());
  }

  private static int line(Node block) {
    return block.getSourceSpans().get(0).getLineIndex() + 1;
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text words) {
            text.append(words.getLiteral());
          }

          @Override
          public void visit(Code words) {
            text.append(words.getLiteral());
          }
        });
    return text.toString();
  }
}
