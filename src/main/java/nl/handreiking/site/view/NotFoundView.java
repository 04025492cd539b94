package nl.handreiking.site.view;

import java.util.List;

/** The page for addresses that do not exist. */
public record NotFoundView(String title, String lead, List<LevelCard> levels) {

  public NotFoundView {
    levels = List.copyOf(levels);
  }
}
