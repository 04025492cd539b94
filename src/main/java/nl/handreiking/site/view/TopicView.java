package nl.handreiking.site.view;

import java.util.List;
import nl.handreiking.markdown.HtmlFragment;

/**
 * A topic at a level.
 *
 * @param id the anchor where the topic is one of several on a page
 * @param contents the way to each group and to each item in no group
 * @param next at most one
 * @param previous at most one
 * @param compareHref this topic at all levels
 */
public record TopicView(
    String id,
    String title,
    String shortTitle,
    String lead,
    String icon,
    int number,
    HtmlFragment opening,
    List<GroupView> groups,
    List<Anchor> contents,
    List<Anchor> next,
    List<Anchor> previous,
    String compareHref) {

  public TopicView {
    groups = List.copyOf(groups);
    contents = List.copyOf(contents);
    next = List.copyOf(next);
    previous = List.copyOf(previous);
  }
}
