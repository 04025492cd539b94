package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.List;

/** What rules look at in a text, found in one walk over its tree. */
record DocumentIndex(
    List<Block.Heading> headings,
    List<Inline.Link> links,
    List<Inline.Image> images,
    List<WordUse> words,
    List<LevelMark> levelMarks,
    List<Prose> prose,
    List<FootnoteUse> footnoteUses) {

  DocumentIndex {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
    images = List.copyOf(images);
    words = List.copyOf(words);
    levelMarks = List.copyOf(levelMarks);
    prose = List.copyOf(prose);
    footnoteUses = List.copyOf(footnoteUses);
  }

  static DocumentIndex of(List<Block> blocks, List<Block.Footnote> footnotes) {
    Walk walk = new Walk();
    walk.blocks(blocks, Audience.EVERYBODY, Prose.Kind.PARAGRAPH);
    footnotes.forEach(
        note -> walk.blocks(note.content(), Audience.EVERYBODY, Prose.Kind.PARAGRAPH));
    return new DocumentIndex(
        walk.headings,
        walk.links,
        walk.images,
        walk.words,
        walk.levelMarks,
        walk.prose,
        walk.footnoteUses);
  }

  private static final class Walk {
    private final List<Block.Heading> headings = new ArrayList<>();
    private final List<Inline.Link> links = new ArrayList<>();
    private final List<Inline.Image> images = new ArrayList<>();
    private final List<WordUse> words = new ArrayList<>();
    private final List<LevelMark> levelMarks = new ArrayList<>();
    private final List<Prose> prose = new ArrayList<>();
    private final List<FootnoteUse> footnoteUses = new ArrayList<>();

    /**
     * Walks over the blocks of a container.
     *
     * @param paragraphs what a paragraph is in that container
     */
    void blocks(List<Block> blocks, Audience audience, Prose.Kind paragraphs) {
      for (Block block : blocks) {
        if (block instanceof Block.Paragraph paragraph) {
          running(paragraphs, paragraph.content(), audience, paragraph);
        } else if (block instanceof Block.Heading heading) {
          headings.add(heading);
          running(Prose.Kind.HEADING, heading.content(), audience, heading);
        } else if (block instanceof Block.Quote quote) {
          blocks(quote.content(), audience, Prose.Kind.QUOTE);
        } else if (block instanceof Block.Items list) {
          list.items().forEach(item -> blocks(item.content(), audience, Prose.Kind.LIST_ITEM));
        } else if (block instanceof Block.LevelBlock levels) {
          levelMarks.addAll(levels.marks());
          blocks(levels.content(), levels.audience(), Prose.Kind.PARAGRAPH);
        } else if (block instanceof Block.Table table) {
          table.rows().forEach(row -> cells(row, audience));
        }
      }
    }

    private void cells(Block.Row row, Audience audience) {
      Prose.Kind kind = row.head() ? Prose.Kind.TABLE_HEAD : Prose.Kind.TABLE_CELL;
      for (Block.Cell cell : row.cells()) {
        prose.add(new Prose(kind, audience, cell.content(), cell.place().span()));
        inlines(cell.content(), audience);
      }
    }

    private void running(Prose.Kind kind, List<Inline> content, Audience audience, Block block) {
      prose.add(new Prose(kind, audience, content, block.place().span()));
      inlines(content, audience);
    }

    private void inlines(List<Inline> nodes, Audience audience) {
      for (Inline node : nodes) {
        if (node instanceof Inline.LevelWord word) {
          words.add(new WordUse(word.name(), audience, word.place().span()));
        } else if (node instanceof Inline.Link link) {
          links.add(link);
        } else if (node instanceof Inline.Image image) {
          images.add(image);
        } else if (node instanceof Inline.FootnoteMark mark) {
          footnoteUses.add(new FootnoteUse(mark.label(), audience, mark.place().span()));
        }
        inlines(node.content(), audience);
      }
    }
  }
}
