package nl.handreiking.markdown;

import java.util.List;

/**
 * How many lines a text has at least: paragraphs, items, rows, lines of code, and what follows a
 * hard line break. Where long lines wrap depends on the screen, and is not counted.
 */
public final class TextLines {

  private final Wording wording;

  private TextLines(Wording wording) {
    this.wording = wording;
  }

  /** What the readers of a level see. */
  public static long of(MarkdownDocument document, Wording wording) {
    return new TextLines(wording).blocks(document.blocks());
  }

  private long blocks(List<Block> blocks) {
    return blocks.stream().mapToLong(this::block).sum();
  }

  private long block(Block block) {
    if (block instanceof Block.Table table) {
      return table.rows().size();
    }
    if (block instanceof Block.CodeBlock code) {
      return code.text().lines().count();
    }
    if (block instanceof Block.Quote quote) {
      return blocks(quote.content());
    }
    if (block instanceof Block.Items list) {
      return list.items().stream().mapToLong(item -> blocks(item.content())).sum();
    }
    if (block instanceof Block.LevelBlock levels) {
      return levels.audience().includes(wording.level()) ? blocks(levels.content()) : 0;
    }
    if (block instanceof Block.Paragraph paragraph) {
      return lines(paragraph.content());
    }
    return block instanceof Block.Heading heading
        ? lines(heading.content())
        : block instanceof Block.Html html ? lines(html.content()) : 0;
  }

  private long lines(List<Inline> content) {
    boolean picture = content.stream().allMatch(Inline.Image.class::isInstance);
    return picture || PlainText.of(content, wording).isBlank() ? 0 : 1 + breaks(content);
  }

  private static long breaks(List<Inline> content) {
    return content.stream().mapToLong(node -> isBreak(node) ? 1 : breaks(node.content())).sum();
  }

  private static boolean isBreak(Inline node) {
    return node instanceof Inline.LineBreak line && line.hard();
  }
}
