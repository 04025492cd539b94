package nl.handreiking.markdown;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the blocks of one text: paragraphs, headings, lists, tables and what they stand in. */
final class BlockHtml {
  private static final int DEEPEST_HEADING = 6;

  private final MarkdownDocument document;
  private final RenderOptions options;
  private final LinkResolver resolver;
  private final HtmlWriter out;
  private final FootnoteHtml footnotes;

  BlockHtml(
      MarkdownDocument document, RenderOptions options, LinkResolver resolver, HtmlWriter out) {
    this.document = document;
    this.options = options;
    this.resolver = resolver;
    this.out = out;
    this.footnotes = new FootnoteHtml(document, resolver.footnotes());
  }

  void write() {
    blocks(document.blocks(), false);
    footnotes.write(this::blocks, out);
  }

  private void blocks(List<Block> blocks, boolean tight) {
    for (Block block : blocks) {
      block(block, tight);
    }
  }

  private void block(Block block, boolean tight) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.content(), tight);
    } else if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Quote quote) {
      container("blockquote", "", () -> blocks(quote.content(), false));
    } else if (block instanceof Block.Items list) {
      boolean plain = !list.numbered() || list.start() == 1;
      container(
          list.numbered() ? "ol" : "ul",
          plain ? "" : " start=\"" + list.start() + "\"",
          () -> list.items().forEach(item -> item(item, list.tight())));
    } else if (block instanceof Block.CodeBlock code) {
      code(code);
    } else if (block instanceof Block.ThematicBreak) {
      out.line().raw("<hr>").line();
    } else if (block instanceof Block.Html html) {
      out.line();
      inlines().write(html.content());
      out.line();
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.LevelBlock levels
        && levels.audience().includes(options.wording().level())) {
      blocks(levels.content(), tight);
    }
  }

  private InlineHtml inlines() {
    return new InlineHtml(options.wording(), resolver, footnotes, out);
  }

  private void heading(Block.Heading heading) {
    int level = Math.min(heading.level() + options.headingShift(), DEEPEST_HEADING);
    out.line().raw("<h" + level);
    if (!options.idPrefix().isEmpty()) {
      out.attribute("id", options.idPrefix() + heading.id());
    }
    out.raw(">");
    inlines().withoutTerms().write(heading.content());
    out.raw("</h" + level + ">").line();
  }

  private void paragraph(List<Inline> content, boolean tight) {
    if (content.size() == 1 && content.get(0) instanceof Inline.Image image) {
      String alternative = PlainText.of(image.content(), options.wording());
      HtmlFragment block = resolver.block(image.destination(), alternative);
      if (!block.isEmpty()) {
        out.line().raw(block.html()).line();
        return;
      }
    }
    if (tight) {
      inlines().write(content);
    } else {
      out.line().raw("<p>");
      inlines().write(content);
      out.raw("</p>").line();
    }
  }

  private void item(Block.Item item, boolean tight) {
    out.line().raw("<li>");
    List<Block> content = item.content();
    if (!content.isEmpty() && !(tight && content.get(0) instanceof Block.Paragraph)) {
      out.line();
    }
    blocks(content, tight);
    out.raw("</li>").line();
  }

  private void container(String tag, String attributes, Runnable content) {
    out.line().raw("<" + tag + attributes + ">").line();
    content.run();
    out.line().raw("</" + tag + ">").line();
  }

  /** Long lines can be scrolled sideways with the keyboard (WCAG 1.4.10, 2.1.1). */
  private void code(Block.CodeBlock code) {
    out.line().raw("<pre");
    if (!resolver.codeName().isEmpty()) {
      out.raw(" role=\"group\" tabindex=\"0\"").attribute("aria-label", resolver.codeName());
    }
    out.raw("><code");
    if (!code.language().isEmpty()) {
      out.attribute("class", "language-" + code.language());
    }
    out.raw(">").text(code.text()).raw("</code></pre>").line();
  }

  /**
   * A table whose header cells say what they are the header of (WCAG 1.3.1), in a region that can
   * be scrolled sideways with the keyboard and is named after the header cells (WCAG 1.4.10,
   * 2.1.1).
   */
  private void table(Block.Table table) {
    out.line().raw("<div class=\"table\" role=\"region\" tabindex=\"0\"");
    out.attribute("aria-label", name(table)).raw(">").line().raw("<table>").line();
    rows(table.rows().stream().filter(Block.Row::head).toList(), "thead");
    rows(table.rows().stream().filter(row -> !row.head()).toList(), "tbody");
    out.raw("</table>").line().raw("</div>").line();
  }

  /** The texts of the header cells, joined by commas. */
  private String name(Block.Table table) {
    return table.rows().stream()
        .filter(Block.Row::head)
        .flatMap(row -> row.cells().stream())
        .map(cell -> PlainText.of(cell.content(), options.wording()).strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private void rows(List<Block.Row> rows, String part) {
    if (rows.isEmpty()) {
      return;
    }
    out.raw("<" + part + ">").line();
    for (Block.Row row : rows) {
      out.raw("<tr>").line();
      row.cells().forEach(cell -> cell(cell, row.head()));
      out.raw("</tr>").line();
    }
    out.raw("</" + part + ">").line();
  }

  private void cell(Block.Cell cell, boolean head) {
    boolean header = head && !cell.isBlank();
    out.raw(header ? "<th scope=\"col\"" : "<td");
    if (cell.alignment() != Block.Alignment.NONE) {
      out.attribute("class", cell.alignment().name().toLowerCase(Locale.ROOT));
    }
    out.raw(">");
    inlines().write(cell.content());
    out.raw(header ? "</th>" : "</td>").line();
  }
}
