package nl.handreiking.site.view;

import java.util.List;

/**
 * The way to a presentation.
 *
 * @param minutes in all
 * @param count of its slides
 */
public record DeckCard(
    String title, String lead, String href, int minutes, int count, List<DownloadView> downloads) {

  public DeckCard {
    downloads = List.copyOf(downloads);
  }
}
