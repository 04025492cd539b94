package nl.handreiking.site.view;

import java.util.List;

/** One topic at all levels. */
public record CompareView(String title, String lead, String icon, List<LevelSection> sections) {

  public CompareView {
    sections = List.copyOf(sections);
  }
}
