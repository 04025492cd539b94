package nl.handreiking.site.view;

import java.util.List;

/** The whole text of a level. */
public record PrintAllView(LevelCard level, String title, List<TopicView> topics) {

  public PrintAllView {
    topics = List.copyOf(topics);
  }
}
