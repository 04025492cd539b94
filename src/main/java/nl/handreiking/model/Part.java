package nl.handreiking.model;

import java.util.List;
import nl.handreiking.source.SourceSpan;

/**
 * A piece of a publication that says, shows or refers to something. {@link Guide#parts()} gives all
 * of them, so that whoever walks through a publication forgets no kind of content. Whatever a text
 * belongs to, exactly one part gives it.
 */
public sealed interface Part
    permits ReviewedPart,
        GuideInfo.Event,
        GuideInfo.QuickLink,
        Level,
        Topic,
        DeckSlide,
        Starters,
        Starter,
        Help,
        Help.Line,
        Help.Urgent,
        Help.UrgentWay,
        Term,
        Campaign.ProjectCategory,
        Campaign.Story,
        Campaign.Quote,
        Campaign.NewsItem,
        Campaign.Donation,
        AccessibilityStatement,
        Figure,
        RegisteredLink {

  /** Where it is written. */
  SourceSpan span();

  /** The values of front matter and YAML that people read, in the order of the source. */
  List<PartText> texts();

  /** What it says in Markdown, in the order of the source. */
  default List<PartBody> bodies() {
    return List.of();
  }

  /** What its values mention by id; what its bodies mention, they know themselves. */
  default List<PartReference> references() {
    return List.of();
  }

  /** Who looks after it, or empty. */
  default String owner() {
    return "";
  }
}
