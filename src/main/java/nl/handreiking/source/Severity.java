package nl.handreiking.source;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
  /** The publication cannot be made. */
  ERROR,
  /** The publication can be made; an editor should look. */
  WARNING,
  /** Worth knowing; nothing needs to be done. */
  NOTE;

  /** The name in files that programs read, for instance {@code warning}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
