package nl.handreiking.cli;

/** What a command tells the shell. */
final class ExitStatus {

  static final int FINE = 0;
  static final int CONTENT_ERRORS = 1;
  static final int WRONG_USAGE = 2;
  static final int MACHINE_FAILED = 3;

  private ExitStatus() {}
}
