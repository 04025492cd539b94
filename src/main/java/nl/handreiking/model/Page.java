package nl.handreiking.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.markdown.Wording;
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
    SourceSpan span)
    implements ReviewedPart {

  public Page {
    items = List.copyOf(items);
  }

  /** The page and its items. */
  Stream<Part> parts() {
    return Stream.concat(
        Stream.of(this), items.stream().map(item -> new ItemPart.OfPage(this, item)));
  }

  @Override
  public String title(Wording wording) {
    return title.in(wording);
  }

  @Override
  public List<PartText> texts() {
    return List.of(
        PartText.heading(title, ReaderScope.GENERAL), PartText.running(lead, ReaderScope.GENERAL));
  }

  @Override
  public List<PartBody> bodies() {
    return List.of(PartBody.of(opening, ReaderScope.GENERAL));
  }
}
