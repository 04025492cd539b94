package nl.handreiking.site.view;

import java.util.List;
import nl.handreiking.site.view.StarterView.LevelName;

/**
 * A {@link StarterView}, that of the week in which the site was built, with those among which the
 * browser chooses by its own date.
 *
 * @param cards all that some week has
 * @param weeks for each ISO week, from 1 to 53, the place of its card in {@code cards}, from 0
 */
public record WeekView(
    String id,
    String kind,
    String kindLabel,
    String text,
    List<LevelName> levels,
    List<StarterView> cards,
    List<Integer> weeks) {

  public WeekView {
    levels = List.copyOf(levels);
    cards = List.copyOf(cards);
    weeks = List.copyOf(weeks);
  }

  /** The view that shows a card until the browser has chosen. */
  public static WeekView of(StarterView shown, List<StarterView> cards, List<Integer> weeks) {
    return new WeekView(
        shown.id(), shown.kind(), shown.kindLabel(), shown.text(), shown.levels(), cards, weeks);
  }
}
