package nl.handreiking.model;

import java.util.List;

/**
 * Who reads something.
 *
 * @param general whether it stands on a page that belongs to no level
 * @param levels a level has it when all of these include the level; empty when no level has it
 */
public record ReaderScope(boolean general, List<LevelSelection> levels) {

  /** Only readers of pages that belong to no level. */
  public static final ReaderScope GENERAL = new ReaderScope(true, List.of());

  static final ReaderScope EVERYBODY = new ReaderScope(true, List.of(LevelSelection.ALL));

  public ReaderScope {
    levels = List.copyOf(levels);
  }

  /** Readers at the levels that all selections include. */
  static ReaderScope at(LevelSelection... selections) {
    return new ReaderScope(false, List.of(selections));
  }

  /** The same readers, and those of pages that belong to no level. */
  ReaderScope andGeneral() {
    return new ReaderScope(true, levels);
  }

  public boolean includes(Slug level) {
    return !levels.isEmpty() && levels.stream().allMatch(selection -> selection.includes(level));
  }
}
