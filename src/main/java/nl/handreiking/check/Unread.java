package nl.handreiking.check;

import nl.handreiking.model.LevelSelection;

/** Knows what the reader leaves behind where it could not read something. */
final class Unread {

  private Unread() {}

  /** Whether nobody knows which levels something is for: an editor has to name at least one. */
  static boolean is(LevelSelection levels) {
    return !levels.all() && levels.levels().isEmpty();
  }
}
