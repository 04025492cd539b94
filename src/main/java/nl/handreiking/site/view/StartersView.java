package nl.handreiking.site.view;

import java.util.List;

/**
 * All conversation starters.
 *
 * @param ofWeek the one of this week, at most one
 */
public record StartersView(
    String title, String lead, List<StarterView> starters, List<StarterView> ofWeek) {

  public StartersView {
    starters = List.copyOf(starters);
    ofWeek = List.copyOf(ofWeek);
  }
}
