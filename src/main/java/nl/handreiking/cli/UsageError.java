package nl.handreiking.cli;

/**
 * The command cannot be carried out as it was typed; the message says why, in the person's words.
 */
final class UsageError extends Exception {

  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }
}
