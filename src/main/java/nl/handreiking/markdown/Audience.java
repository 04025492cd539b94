package nl.handreiking.markdown;

import java.util.List;

/**
 * For which levels a piece of text is.
 *
 * @param levels ids of levels, in the order of the source; empty means everybody
 */
public record Audience(List<String> levels) {

  public static final Audience EVERYBODY = new Audience(List.of());

  public Audience {
    levels = List.copyOf(levels);
  }

  /**
   * Whether readers of the level see the text.
   *
   * @param level the id of a level, or the empty string for a page that belongs to no level: such a
   *     page shows only what is for everybody
   */
  public boolean includes(String level) {
    return levels.isEmpty() || levels.contains(level);
  }
}
