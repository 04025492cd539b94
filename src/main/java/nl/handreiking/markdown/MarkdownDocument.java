package nl.handreiking.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;

/**
 * A parsed text with the places of everything in it that rules look at. Immutable by convention.
 */
public final class MarkdownDocument {

  private final Node root;
  private final Map<Node, String> headingIds;
  private final List<Heading> headings;
  private final List<Link> links;
  private final List<Image> images;
  private final List<WordUse> words;
  private final List<LevelMark> levelMarks;

  MarkdownDocument(
      Node root,
      Map<Node, String> headingIds,
      List<Heading> headings,
      List<Link> links,
      List<Image> images,
      List<WordUse> words,
      List<LevelMark> levelMarks) {
    this.root = root;
    this.headingIds = headingIds;
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

  /** The id of a heading of this tree. */
  String headingId(org.commonmark.node.Heading heading) {
    return headingIds.getOrDefault(heading, "");
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

  /**
   * Whether nothing of the text is for a level.
   *
   * @param level the id of a level, or empty for pages that belong to no level
   */
  public boolean isBlankFor(String level) {
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof LevelBlock block) || hasTextFor(level, block)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasTextFor(String level, LevelBlock block) {
    return block.audience().includes(level) && block.getFirstChild() != null;
  }
}
