package nl.handreiking.site.view;

import java.util.List;
import nl.handreiking.markdown.HtmlFragment;

/**
 * The smallest piece of text that has an id.
 *
 * @param id the anchor, unique on the page
 * @param kind {@code tip}, {@code tekst}, {@code kader}, {@code let-op}, {@code cijfer}, {@code
 *     signalen} or {@code figuur}
 * @param headingLevel 2 to 4: what the title is; headings in the text follow on it
 * @param figure at most one
 * @param deck the way to a presentation, at most one
 */
public record ItemView(
    String id,
    String kind,
    String title,
    int headingLevel,
    HtmlFragment html,
    List<SourceView> sources,
    List<FigureView> figure,
    List<CardView> cards,
    List<DeckCard> deck) {

  public ItemView {
    sources = List.copyOf(sources);
    figure = List.copyOf(figure);
    cards = List.copyOf(cards);
    deck = List.copyOf(deck);
  }

  /** A kind of signal, as a question that readers ask themselves. */
  public record CardView(String title, String question) {}

  /**
   * Items under a heading.
   *
   * @param id the anchor; empty without a title
   * @param title empty for items that stand in no group
   */
  public record GroupView(String id, String title, int headingLevel, List<ItemView> items) {

    public GroupView {
      items = List.copyOf(items);
    }
  }
}
