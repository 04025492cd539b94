package nl.handreiking.markdown;

import com.vladsch.flexmark.ast.*;
import com.vladsch.flexmark.ext.footnotes.*;
import com.vladsch.flexmark.ext.gfm.strikethrough.*;
import com.vladsch.flexmark.ext.tables.*;
import com.vladsch.flexmark.parser.block.*;
import com.vladsch.flexmark.parser.core.*;
import com.vladsch.flexmark.util.ast.*;
import com.vladsch.flexmark.util.data.*;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceRange;
import nl.handreiking.source.SourceText;

/**
 * Makes our document model of what flexmark-java reads; only {@link FlexmarkSetup} knows it too.
 */
final class FlexmarkAdapter {
  private static final Map<Class<?>, Inline.Style> STYLES =
      Map.of(
          Emphasis.class, Inline.Style.EMPHASIS,
          StrongEmphasis.class, Inline.Style.STRONG,
          Strikethrough.class, Inline.Style.STRIKETHROUGH);

  private final SourceText file;
  private final Problems problems;
  private final HeadingIds headingIds = new HeadingIds();
  private final List<Block.Footnote> footnotes = new ArrayList<>();
  private final OpenTags openTags;
  private Document document = new Document(null, BasedSequence.NULL);
  private Audience audience = Audience.EVERYBODY;
  private int offset;

  private FlexmarkAdapter(SourceText file, int offset, Problems problems) {
    this.file = file;
    this.offset = offset;
    this.problems = problems;
    this.openTags = new OpenTags(problems);
  }

  /**
   * Reads the part of a file between two offsets, 0-based in UTF-16 code units; a text that is
   * nested too deep is reported and counts as empty.
   */
  static MarkdownDocument read(SourceText file, int start, int end, Problems problems) {
    return new FlexmarkAdapter(file, start, problems)
        .read(FlexmarkSetup.parse(file.text().substring(start, end)));
  }

  private MarkdownDocument read(Document parsed) {
    Optional<Node> tooDeep =
        new TreeDepth<>(Node::getFirstChild, Node::getNext, Node::getParent)
            .firstBelow(parsed, MarkdownParser.MAX_DEPTH);
    if (tooDeep.isPresent()) {
      String limit = Integer.toString(MarkdownParser.MAX_DEPTH);
      problems.report(MarkdownRules.TOO_DEEP, place(tooDeep.get()).span(), limit);
      return MarkdownDocument.UNREAD;
    }
    document = parsed;
    List<Block> blocks = blocks(parsed, LevelBlocks.ofDocument(problems));
    MarkdownDocument read = new MarkdownDocument(blocks, footnotes);
    FootnoteRules.check(footnotes, read.footnoteUses(), problems);
    return read;
  }

  private List<Block> blocks(Node parent, LevelBlocks gathered) {
    gather(parent, gathered);
    return gathered.done();
  }

  private void gather(Node parent, LevelBlocks gathered) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      audience = gathered.audience();
      if (node instanceof ThematicBreak && LevelFence.isAt(node.getChars(), 0)) {
        boolean inTable = node.getPrevious() instanceof TableBlock && node.getNext() != null;
        if (inTable && TableLines.areInterrupted(place(node), place(node.getNext()))) {
          problems.report(MarkdownRules.LEVEL_BLOCK_IN_TABLE, place(node).span());
        }
        gathered.fence(place(node));
      } else if (node instanceof FootnoteBlock note) {
        List<Block> content = LevelBlocks.only(audience, blocks(note, gathered.within()));
        audience = gathered.audience();
        footnotes.add(
            new Block.Footnote(note.getText().toString(), content, audience, place(note)));
      } else {
        block(node, gathered);
      }
    }
  }

  private void block(Node node, LevelBlocks gathered) {
    SourceRange place = place(node);
    if (node instanceof Paragraph) {
      gathered.add(new Block.Paragraph(inlines(node), place));
    } else if (node instanceof Heading heading) {
      List<Inline> content = inlines(node);
      String id = headingIds.next(PlainText.asWritten(content));
      gathered.add(new Block.Heading(heading.getLevel(), id, content, audience, place));
    } else if (node instanceof BlockQuote) {
      gathered.add(new Block.Quote(blocks(node, gathered.within()), place));
    } else if (node instanceof ListBlock list) {
      gathered.add(list(list, gathered, place));
    } else if (node instanceof FencedCodeBlock code) {
      if (code.getClosingMarker().isEmpty()) {
        problems.report(MarkdownRules.OPEN_CODE, place.span(), code.getOpeningMarker().toString());
      }
      String language = code.getInfo().unescape().strip().split("\\s", 2)[0];
      gathered.add(new Block.CodeBlock(code.getContentChars().normalizeEOL(), language, place));
    } else if (node instanceof IndentedCodeBlock code) {
      gathered.add(new Block.CodeBlock(code.getContentChars().normalizeEOL(), "", place));
    } else if (node instanceof ThematicBreak) {
      gathered.add(new Block.ThematicBreak(place));
    } else if (node instanceof HtmlBlockBase html) {
      html(html.getContentChars().normalizeEOL().stripTrailing(), place, gathered);
    } else if (node instanceof TableBlock) {
      gathered.add(new Block.Table(rows(node), place));
    }
  }

  /** HTML goes on until a blank line, but within a level block not beyond a fence. */
  private void html(String literal, SourceRange place, LevelBlocks gathered) {
    String text = place.text();
    int fence = gathered.isInside() ? LevelFence.lineIn(text) : -1;
    if (fence < 0 || !text.replace("\r\n", "\n").equals(literal)) {
      html(gathered, literal, place);
      return;
    }
    SourceRange html = place.part(0, fence);
    html(gathered, html.text().strip(), html);
    int outside = offset;
    offset = place.start() + fence;
    gather(FlexmarkSetup.parse(text.substring(fence)), gathered);
    offset = outside;
  }

  private void html(LevelBlocks gathered, String literal, SourceRange place) {
    openTags
        .missing(place)
        .map(ends -> Sanitiser.block(literal + ends, place, problems))
        .ifPresent(content -> gathered.add(new Block.Html(content, place)));
  }

  private Block list(ListBlock list, LevelBlocks gathered, SourceRange place) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new Block.Item(blocks(item, gathered.within()), place(item)));
    }
    int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
    return new Block.Items(list instanceof OrderedList, start, list.isTight(), items, place);
  }

  private List<Block.Row> rows(Node table) {
    List<Block.Row> rows = new ArrayList<>();
    for (Node row : table.getDescendants()) {
      if (row instanceof TableRow && !(row.getParent() instanceof TableSeparator)) {
        List<Block.Cell> cells = cells(row);
        TableLines.lost(place(row), cells)
            .ifPresent(lost -> problems.report(MarkdownRules.LOST_CELLS, lost.span(), lost.text()));
        rows.add(new Block.Row(row.getParent() instanceof TableHead, cells));
      }
    }
    return rows;
  }

  private List<Block.Cell> cells(Node row) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        TableCell.Alignment side = cell.getAlignment();
        BasedSequence text = cell.getText().trim();
        int start = (text.isEmpty() ? cell.getText() : text).getStartOffset();
        int end = text.isEmpty() ? cell.getClosingMarker().getStartOffset() : text.getEndOffset();
        SourceRange at = cell.getText().isNull() ? place(row) : range(start, end);
        List<Inline> content = text.isEmpty() ? List.of() : inlines(cell);
        cells.add(
            new Block.Cell(
                Block.Alignment.valueOf(side == null ? "NONE" : side.name()), content, at));
      }
    }
    return cells;
  }

  private List<Inline> inlines(Node parent) {
    InlineBuilder content = new InlineBuilder(problems);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node, content);
    }
    return content.done();
  }

  private void inline(Node node, InlineBuilder out) {
    SourceRange place = range(node.getStartOffset(), node.getEndOffset());
    if (node instanceof Text) {
      out.text(place);
    } else if (node instanceof HtmlEntity) {
      out.add(new Inline.Text(node.getChars().unescape(), place));
    } else if (node instanceof Code code) {
      out.code(code.getText().toString(), node.getAncestorOfType(TableCell.class) != null, place);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.add(new Inline.LineBreak(node instanceof HardLineBreak, place));
    } else if (STYLES.containsKey(node.getClass())) {
      out.add(new Inline.Styled(STYLES.get(node.getClass()), inlines(node), place));
    } else if (node instanceof HtmlInlineBase) {
      out.tag(node.getChars().toString(), place);
    } else if (node instanceof InlineLinkNode link) {
      link(node, link, node instanceof Image, place, out);
    } else if (node instanceof RefNode reference && reference.getReferenceNode(document) != null) {
      link(node, reference.getReferenceNode(document), node instanceof ImageRef, place, out);
    } else if (node instanceof RefNode) {
      brackets(node, place, out);
    } else if (node instanceof DelimitedLinkNode link) {
      BasedSequence address = link.getText();
      SourceRange written = range(address.getStartOffset(), address.getEndOffset());
      Destination to =
          checked(Destination.of((node instanceof MailLink ? "mailto:" : "") + address), place);
      List<Inline> content = List.of(new Inline.Text(address.toString(), written));
      out.add(new Inline.Link(to, written, "", content, audience, place));
    } else if (node instanceof Footnote mark) {
      footnote(mark, place, out);
    }
  }

  private void footnote(Footnote mark, SourceRange place, InlineBuilder out) {
    if (mark.isDefined()) {
      out.add(new Inline.FootnoteMark(mark.getText().toString(), place));
    } else {
      problems.report(MarkdownRules.UNKNOWN_FOOTNOTE, place.span(), mark.getText().toString());
      out.text(place);
    }
  }

  private void brackets(Node node, SourceRange place, InlineBuilder out) {
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null || last == null) {
      out.text(place);
      return;
    }
    SourceRange before = range(node.getStartOffset(), first.getStartOffset());
    SourceRange after = range(last.getEndOffset(), node.getEndOffset());
    out.brackets(before, inlines(node), after);
  }

  private void link(
      Node node, LinkNodeBase target, boolean isImage, SourceRange place, InlineBuilder out) {
    BasedSequence url = target.getUrl();
    String address = url.unescape();
    Destination destination =
        checked(isImage ? Destination.ofPicture(address) : Destination.of(address), place);
    SourceRange written = url.isEmpty() ? place : range(url.getStartOffset(), url.getEndOffset());
    String title = target.getTitle().unescape().replace("\r\n", "\n").replace('\r', '\n');
    List<Inline> content = inlines(node);
    out.add(
        isImage
            ? new Inline.Image(destination, written, title, content, audience, place)
            : new Inline.Link(destination, written, title, content, audience, place));
  }

  private Destination checked(Destination destination, SourceRange place) {
    if (destination instanceof Destination.Unsafe) {
      problems.report(MarkdownRules.UNSAFE_LINK, place.span(), destination.written());
    }
    return destination;
  }

  /** Where a block stands, without the blanks behind it. */
  private SourceRange place(Node node) {
    BasedSequence written = node.getChars().trimEnd();
    return range(written.getStartOffset(), written.getEndOffset());
  }

  private SourceRange range(int start, int end) {
    return new SourceRange(file, offset + start, offset + Math.max(start, end));
  }
}
