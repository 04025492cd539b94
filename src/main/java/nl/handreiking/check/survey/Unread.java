package nl.handreiking.check.survey;

import nl.handreiking.model.LevelSelection;

/** Knows what the reader leaves behind where it could not read something. */
public final class Unread {

  private Unread() {}

  /** Whether nobody knows which levels something is for: an editor has to name at least one. */
  public static boolean is(LevelSelection levels) {
    return !levels.all() && levels.levels().isEmpty();
  }
}
