package nl.handreiking.source;

/**
 * A rule that content can break.
 *
 * @param id as shown between brackets in messages, in Dutch, in lower case with hyphens; also the
 *     key of its text in the message bundles
 */
public record Rule(String id, Severity severity) {

  /** A rule whose breach stops the build. */
  public static Rule error(String id) {
    return new Rule(id, Severity.ERROR);
  }

  /** A rule whose breach is worth knowing. */
  public static Rule note(String id) {
    return new Rule(id, Severity.NOTE);
  }

  /** The same rule, whose breach is this bad. */
  public Rule as(Severity severity) {
    return new Rule(id, severity);
  }

  /** A rule whose breach is reported only. */
  public static Rule warning(String id) {
    return new Rule(id, Severity.WARNING);
  }
}
