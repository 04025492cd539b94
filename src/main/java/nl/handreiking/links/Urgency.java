package nl.handreiking.links;

/** How much a link asks of an editor. */
public enum Urgency {
  /** Nothing. */
  FINE,
  /** Worth knowing. */
  NOTE,
  /** It may have to be mended. */
  WARNING,
  /** It has to be mended. */
  ALARM
}
