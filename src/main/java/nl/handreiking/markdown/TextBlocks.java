package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.markdown.TextBlock.Baseline;
import nl.handreiking.markdown.TextBlock.ListItem;
import nl.handreiking.markdown.TextBlock.Look;
import nl.handreiking.markdown.TextBlock.Paragraph;
import nl.handreiking.markdown.TextBlock.Picture;
import nl.handreiking.markdown.TextBlock.Run;
import nl.handreiking.markdown.TextBlock.Table;

/** Puts a text in the words of one level, as paragraphs, items, tables and pictures. */
public final class TextBlocks {
  private static final int NO_ITEM = -2;

  private final MarkdownDocument document;
  private final Wording wording;
  private final LinkResolver resolver;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final Map<String, Integer> footnotes = new LinkedHashMap<>();
  private TextRuns runs = new TextRuns();
  private int depth;
  private boolean quoted;
  private boolean heading;

  /** The number of the item whose first paragraph is yet to come. */
  private int item = NO_ITEM;

  private TextBlocks(MarkdownDocument document, Wording wording, LinkResolver resolver) {
    this.document = document;
    this.wording = wording;
    this.resolver = resolver;
  }

  /** The blocks of a text, in order, its footnotes last; empty ones are left out. */
  public static List<TextBlock> of(
      MarkdownDocument document, Wording wording, LinkResolver resolver) {
    TextBlocks reader = new TextBlocks(document, wording, resolver);
    reader.blocks(document.blocks());
    reader.notes();
    return List.copyOf(reader.blocks);
  }

  private void blocks(List<Block> nodes) {
    nodes.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Block.Heading title) {
      heading = true;
      inlines(title.content(), Look.PLAIN);
      endBlock();
      heading = false;
    } else if (block instanceof Block.Quote quote) {
      quoted(() -> blocks(quote.content()));
    } else if (block instanceof Block.Items list) {
      depth++;
      int number = list.numbered() ? list.start() : ListItem.BULLET;
      for (Block.Item child : list.items()) {
        item(number, () -> blocks(child.content()));
        number += list.numbered() ? 1 : 0;
      }
      depth--;
    } else if (block instanceof Block.CodeBlock code) {
      add(List.of(new Run(code.text().stripTrailing(), Look.PLAIN.asCode())));
    } else if (block instanceof Block.Html html) {
      inlines(html.content(), Look.PLAIN);
      endBlock();
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.LevelBlock levels
        && levels.audience().includes(wording.level())) {
      blocks(levels.content());
    }
  }

  private void paragraph(Block.Paragraph paragraph) {
    if (paragraph.content().size() == 1
        && paragraph.content().get(0) instanceof Inline.Image image) {
      picture(image);
    } else {
      inlines(paragraph.content(), Look.PLAIN);
      endBlock();
    }
  }

  private void item(int number, Runnable content) {
    item = number;
    content.run();
    endBlock();
    item = NO_ITEM;
  }

  private void quoted(Runnable content) {
    boolean before = quoted;
    quoted = true;
    content.run();
    quoted = before;
  }

  private void table(Block.Table table) {
    List<List<List<Run>>> rows = new ArrayList<>();
    TextRuns outside = runs;
    for (Block.Row row : table.rows()) {
      List<List<Run>> cells = new ArrayList<>();
      for (Block.Cell cell : row.cells()) {
        runs = new TextRuns();
        inlines(cell.content(), Look.PLAIN);
        cells.add(runs.take());
      }
      rows.add(cells);
    }
    runs = outside;
    boolean header =
        table.rows().stream()
            .filter(Block.Row::head)
            .anyMatch(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()));
    blocks.add(new Table(header, rows));
  }

  private void inlines(List<Inline> nodes, Look look) {
    for (Inline node : nodes) {
      if (node instanceof Inline.Text text) {
        runs.add(text.text(), look);
      } else if (node instanceof Inline.LevelWord word) {
        runs.add(word.in(wording), look);
      } else if (node instanceof Inline.LineBreak end) {
        lineBreak(end.hard(), look);
      } else if (node instanceof Inline.Code code) {
        runs.add(code.text(), look.asCode());
      } else if (node instanceof Inline.Styled styled) {
        inlines(styled.content(), styled(look, styled.style()));
      } else if (node instanceof Inline.Link link) {
        inlines(link.content(), look.leadingTo(resolver.link(link.destination()).href()));
      } else if (node instanceof Inline.Image image) {
        picture(image);
      } else if (node instanceof Inline.Element element) {
        element(element, look);
      } else if (node instanceof Inline.FootnoteMark mark) {
        int number = footnotes.computeIfAbsent(mark.label(), label -> resolver.footnotes().next());
        runs.add(Integer.toString(number), look.at(Baseline.SUPERSCRIPT));
      }
    }
  }

  private static Look styled(Look look, Inline.Style style) {
    return switch (style) {
      case EMPHASIS -> look.inItalics();
      case STRONG -> look.inBold();
      case STRIKETHROUGH -> look.struckThrough();
    };
  }

  private void lineBreak(boolean hard, Look look) {
    if (hard) {
      runs.lineBreak(look);
    } else {
      runs.add(" ", look);
    }
  }

  private void element(Inline.Element element, Look look) {
    List<Inline> content = element.content();
    switch (element.tag()) {
      case "strong", "b" -> inlines(content, look.inBold());
      case "em", "i" -> inlines(content, look.inItalics());
      case "code", "kbd" -> inlines(content, look.asCode());
      case "del", "s" -> inlines(content, look.struckThrough());
      case "sup" -> inlines(content, look.at(Baseline.SUPERSCRIPT));
      case "sub" -> inlines(content, look.at(Baseline.SUBSCRIPT));
      case "br" -> runs.lineBreak(look);
      case "ul", "ol" -> htmlList(element, look);
      case "blockquote" ->
          quoted(
              () -> {
                endBlock();
                inlines(content, look);
                endBlock();
              });
      case "p", "div", "dl", "dt", "dd", "details", "summary", "pre", "hr", "li" -> {
        endBlock();
        inlines(content, look);
        endBlock();
      }
      default ->
          inlines(content, look.in(element.attributes().getOrDefault("lang", look.language())));
    }
  }

  private void htmlList(Inline.Element list, Look look) {
    endBlock();
    depth++;
    int number = list.tag().equals("ol") ? 1 : ListItem.BULLET;
    for (Inline child : list.content()) {
      if (child instanceof Inline.Element element) {
        item(number, () -> inlines(element.content(), look));
        number += number == ListItem.BULLET ? 0 : 1;
      }
    }
    depth--;
  }

  private void picture(Inline.Image image) {
    String alternative = PlainText.of(image.content(), wording);
    blocks.add(new Picture(resolver.picture(image.destination()).address(), alternative));
  }

  private void notes() {
    List<String> labels = new ArrayList<>(footnotes.keySet());
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      runs.add(footnotes.getOrDefault(label, 0) + ". ", Look.PLAIN);
      document.footnote(label).ifPresent(note -> blocks(note.content()));
      endBlock();
      labels = new ArrayList<>(footnotes.keySet());
    }
  }

  private void endBlock() {
    add(runs.take());
  }

  private void add(List<Run> done) {
    if (done.isEmpty()) {
      return;
    }
    if (item == NO_ITEM) {
      blocks.add(new Paragraph(depth, quoted, heading, done));
    } else {
      blocks.add(new ListItem(depth, item, done));
      item = NO_ITEM;
    }
  }
}
