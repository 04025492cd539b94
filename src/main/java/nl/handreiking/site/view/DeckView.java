package nl.handreiking.site.view;

import java.util.List;

/**
 * A presentation at one level.
 *
 * @param minutes in all
 */
public record DeckView(String id, String title, String lead, int minutes, List<SlideView> slides) {

  public DeckView {
    slides = List.copyOf(slides);
  }
}
