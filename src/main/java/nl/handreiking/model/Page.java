package nl.handreiking.model;

import java.time.LocalDate;
import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.source.SourceSpan;

/**
 * A page that belongs to no level.
 *
 * @param inMenu whether every page links to it
 * @param opening the text above the items, may be blank
 * @param items its sections, in order
 * @param owner who looks after it, or empty
 */
public record Page(
    Slug id,
    LevelText title,
    String shortTitle,
    LevelText lead,
    boolean inMenu,
    LocalDate reviewed,
    MarkdownDocument opening,
    List<Item> items,
    String owner,
    SourceSpan span) {

  public Page {
    items = List.copyOf(items);
  }
}
