package nl.handreiking.markdown;

import java.util.List;

/**
 * A parsed text with the places of everything in it that rules look at. Immutable by convention.
 */
public final class MarkdownDocument {

  private final PreparedHtml html;
  private final List<Heading> headings;
  private final List<Link> links;
  private final List<Image> images;
  private final List<WordUse> words;
  private final List<LevelMark> levelMarks;
  private final List<Prose> prose;
  private final boolean blank;
  private final List<Audience> blocks;

  MarkdownDocument(
      MarkdownTree tree,
      List<Heading> headings,
      List<Link> links,
      List<Image> images,
      List<WordUse> words,
      List<LevelMark> levelMarks,
      List<Prose> prose) {
    this.html = BlockPreparer.prepared(tree);
    this.headings = List.copyOf(headings);
    this.links = List.copyOf(links);
    this.images = List.copyOf(images);
    this.words = List.copyOf(words);
    this.levelMarks = List.copyOf(levelMarks);
    this.prose = List.copyOf(prose);
    this.blank = tree.isBlank();
    this.blocks = tree.audiences();
  }

  PreparedHtml html() {
    return html;
  }

  public List<Heading> headings() {
    return headings;
  }

  public List<Link> links() {
    return links;
  }

  public List<Image> images() {
    return images;
  }

  public List<WordUse> words() {
    return words;
  }

  /** The levels that level blocks name, in the order of the text. */
  public List<LevelMark> levelMarks() {
    return levelMarks;
  }

  /** The running text, block by block, in the order of the text. */
  public List<Prose> prose() {
    return prose;
  }

  /** Whether nothing is written. */
  public boolean isBlank() {
    return blank;
  }

  /**
   * Whether nothing of the text is for a level.
   *
   * @param level the id of a level, or empty for pages that belong to no level
   */
  public boolean isBlankFor(String level) {
    return blocks.stream().noneMatch(audience -> audience.includes(level));
  }
}
