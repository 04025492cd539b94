package nl.handreiking.markdown;

import java.util.List;
import org.commonmark.node.Node;

/**
 * A parsed text with the places of everything in it that rules look at. Immutable by convention.
 */
public final class MarkdownDocument {

  private final Node root;
  private final List<Heading> headings;
  private final List<Link> links;
  private final List<Image> images;
  private final List<WordUse> words;
  private final List<LevelMark> levelMarks;

  MarkdownDocument(
      Node root,
      List<Heading> headings,
      List<Link> links,
      List<Image> images,
      List<WordUse> words,
      List<LevelMark> levelMarks) {
    this.root = root;
    this.headings = List.copyOf(headings);
    this.links = List.copyOf(links);
    this.images = List.copyOf(images);
    this.words = List.copyOf(words);
    this.levelMarks = List.copyOf(levelMarks);
  }

  /** The tree of the parser; only the renderer walks it, and nobody changes it. */
  Node root() {
    return root;
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

  /** Whether nothing is written. */
  public boolean isBlank() {
    return root.getFirstChild() == null;
  }
}
