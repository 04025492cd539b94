package nl.handreiking.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of a text without its markup. */
public final class PlainText {
  private static final Pattern LINE_BREAKS = Pattern.compile("\\n+");

  private final Optional<Wording> wording;
  private final StringBuilder text = new StringBuilder();

  private PlainText(Optional<Wording> wording) {
    this.wording = wording;
  }

  /** What the readers of a level read, blocks separated by a line break. */
  public static String of(MarkdownDocument document, Wording wording) {
    PlainText plain = new PlainText(Optional.of(wording));
    plain.blocks(document.blocks(), wording.level());
    return LINE_BREAKS.matcher(plain.text).replaceAll("\n").strip();
  }

  /** Running text for all levels, level words in their braces. */
  static String asWritten(List<Inline> nodes) {
    PlainText plain = new PlainText(Optional.empty());
    plain.inlines(nodes);
    return plain.text.toString().strip();
  }

  /** Running text in the words of a level. */
  static String of(List<Inline> nodes, Wording wording) {
    PlainText plain = new PlainText(Optional.of(wording));
    plain.inlines(nodes);
    return plain.text.toString();
  }

  private void blocks(List<Block> blocks, String level) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        inlines(paragraph.content());
      } else if (block instanceof Block.Heading heading) {
        inlines(heading.content());
      } else if (block instanceof Block.Quote quote) {
        blocks(quote.content(), level);
      } else if (block instanceof Block.Items list) {
        list.items().forEach(item -> blocks(item.content(), level));
      } else if (block instanceof Block.CodeBlock code) {
        text.append(code.text());
      } else if (block instanceof Block.Html html) {
        inlines(html.content());
      } else if (block instanceof Block.LevelBlock levels && levels.audience().includes(level)) {
        blocks(levels.content(), level);
      } else if (block instanceof Block.Table table) {
        table.rows().forEach(row -> row.cells().forEach(this::cell));
      }
      text.append('\n');
    }
  }

  private void cell(Block.Cell cell) {
    inlines(cell.content());
    text.append('\n');
  }

  private void inlines(List<Inline> nodes) {
    for (Inline node : nodes) {
      if (node instanceof Inline.Text plain) {
        text.append(plain.text());
      } else if (node instanceof Inline.Code code) {
        text.append(code.text());
      } else if (node instanceof Inline.LevelWord word) {
        text.append(wording.map(word::in).orElseGet(word::asWritten));
      } else if (node instanceof Inline.LineBreak) {
        text.append('\n');
      } else {
        inlines(node.content());
      }
    }
  }
}
