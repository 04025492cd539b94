package nl.handreiking.model;

import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.source.SourceSpan;

/**
 * A subject that levels share: one page per level.
 *
 * @param title as heading, for instance "Maak eenzaamheid bespreekbaar"
 * @param shortTitle for navigation, one word
 * @param lead one or two sentences under the title
 * @param icon the name of a drawing of the theme, may be empty
 * @param levels the levels that have a page for it
 * @param groups in the order of the page; items without a group come first
 * @param opening the text above the items, may be blank
 * @param items of this folder, in the order of the page
 * @param owner who looks after it, or empty
 */
public record Topic(
    Slug id,
    LevelText title,
    String shortTitle,
    LevelText lead,
    String icon,
    LevelSelection levels,
    List<Group> groups,
    MarkdownDocument opening,
    List<Item> items,
    String owner,
    SourceSpan span) {

  public Topic {
    groups = List.copyOf(groups);
    items = List.copyOf(items);
  }

  /** The group that a reference names; none when there is no reference or no such group. */
  public List<Group> group(List<Reference> reference) {
    return groups.stream()
        .filter(group -> reference.stream().anyMatch(r -> r.names(group.id())))
        .toList();
  }
}
