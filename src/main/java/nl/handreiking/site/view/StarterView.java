package nl.handreiking.site.view;

import java.util.List;

/**
 * Something to begin a conversation with.
 *
 * @param kind {@code vraag}, {@code dilemma} or {@code opdracht}
 * @param kindLabel the kind in the language of the site
 */
public record StarterView(
    String id, String kind, String kindLabel, String text, List<LevelName> levels) {

  public StarterView {
    levels = List.copyOf(levels);
  }

  /** A level that it is meant for. */
  public record LevelName(String id, String shortTitle) {}
}
