package nl.handreiking.source;

/** How bad a problem is. */
public enum Severity {
  /** The publication cannot be made. */
  ERROR,
  /** The publication can be made; an editor should look. */
  WARNING,
  /** Worth knowing; nothing needs to be done. */
  NOTE
}
