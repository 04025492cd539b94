package nl.handreiking.docs;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A page of the documentation: the blocks that it shows, and all that it points to. */
final class DocPage {

  /** Something that must exist; a picture has a text. */
  record Pointer(String target, boolean picture, String text) {}

  private static final Parser PARSER = parser();

  private static Parser parser() {
    MutableDataSet options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    options.set(Parser.TRACK_DOCUMENT_LINES, true);
    return Parser.builder(options).build();
  }

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
    PARSER.parse(Files.readString(file)).getDescendants().forEach(page::add);
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

  private void add(Node node) {
    if (node instanceof FencedCodeBlock block) {
      blocks.add(block(block.getInfo().unescape(), block));
    } else if (node instanceof IndentedCodeBlock block) {
      blocks.add(block("", block));
    } else if (node instanceof Heading heading) {
      String words = text(heading).toLowerCase(Locale.ROOT);
      headings.add(words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    } else if (node instanceof InlineLinkNode link) {
      pointers.add(new Pointer(link.getUrl().unescape(), node instanceof Image, text(link)));
    } else if (node instanceof Code words) {
      code.add(words.getText().toString());
    }
  }

  private static DocBlock block(String info, Block block) {
    return new DocBlock(info, block.getContentChars().normalizeEOL(), block.getLineNumber() + 1);
  }

  private static String text(Node node) {
    return new TextCollectingVisitor().collectAndGetText(node);
  }
}
