package nl.handreiking.site.view;

import java.util.List;
import nl.handreiking.markdown.HtmlFragment;

/**
 * What a topic says at one level, beside the other levels.
 *
 * @param id the anchor
 * @param href the page of the topic at this level
 */
public record LevelSection(
    String id,
    String title,
    String shortTitle,
    String href,
    HtmlFragment opening,
    List<GroupView> groups) {

  public LevelSection {
    groups = List.copyOf(groups);
  }
}
