package nl.handreiking.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a run may know of the machine.
 *
 * @param here the folder that the person is in
 * @param environment the environment variables
 * @param terminal whether a person is looking, so that colour and progress make sense
 */
record Environment(Path here, Map<String, String> environment, String version, boolean terminal) {

  /** Set by Windows Terminal, ConEmu, and by shells as on Unix. */
  private static final List<String> SHOW_COLOURS = List.of("WT_SESSION", "ConEmuANSI", "TERM");

  Environment {
    environment = Map.copyOf(environment);
  }

  /** Of this process. */
  static Environment ofProcess() {
    Path here = Path.of("").toAbsolutePath();
    String version = Environment.class.getPackage().getImplementationVersion();
    return new Environment(
        here, System.getenv(), version == null ? "0" : version, isTerminal(System.getenv()));
  }

  /**
   * As the launcher says, or else as Java does: on Windows only where the console is known to show
   * colours, because the old one prints the codes. From Java 22 on {@link System#console} tells
   * only with {@code -Djdk.console=java.base}, which the launcher for Windows gives.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(Map<String, String> environment) {
    String told = System.getProperty("handreiking.terminal", "");
    boolean shows = SHOW_COLOURS.stream().anyMatch(environment::containsKey);
    return told.isEmpty() ? shows && System.console() != null : Boolean.parseBoolean(told);
  }

  boolean colour() {
    return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** A path as the person would write it: relative when it is below the folder that they are in. */
  String shown(Path path) {
    Path full = path.toAbsolutePath().normalize();
    return full.startsWith(here) && !full.equals(here)
        ? here.relativize(full).toString()
        : full.toString();
  }
}
