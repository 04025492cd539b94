package nl.handreiking.build;

/** Nothing to check has the id or the host that was asked for. */
public final class NoSuchLink extends Exception {

  private static final long serialVersionUID = 1L;

  private final String asked;
  private final String suggestion;

  NoSuchLink(String asked, String suggestion) {
    super(asked);
    this.asked = asked;
    this.suggestion = suggestion;
  }

  public String asked() {
    return asked;
  }

  /** What may have been meant, or empty. */
  public String suggestion() {
    return suggestion;
  }
}
