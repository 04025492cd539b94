package nl.handreiking.output;

/**
 * Tells which file was being made when something failed. It is suppressed in the failure itself,
 * which keeps its type.
 */
public final class WhileMaking extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WhileMaking(SitePath file) {
    super(file.value(), null, false, false);
  }

  /** The path of the file that was being made; empty when the failure was elsewhere. */
  public static String file(Throwable failure) {
    for (Throwable one : failure.getSuppressed()) {
      if (one instanceof WhileMaking making) {
        return String.valueOf(making.getMessage());
      }
    }
    return "";
  }
}
