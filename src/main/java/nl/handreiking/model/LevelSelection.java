package nl.handreiking.model;

import java.util.List;

/**
 * The levels that something is for.
 *
 * @param all whether it is for every level; {@code levels} is then empty
 * @param levels the levels named, in the order of the source
 */
public record LevelSelection(boolean all, List<Reference> levels) {

  public static final LevelSelection ALL = new LevelSelection(true, List.of());

  public LevelSelection {
    levels = List.copyOf(levels);
  }

  public boolean includes(Slug level) {
    return all || levels.stream().anyMatch(reference -> reference.names(level));
  }
}
