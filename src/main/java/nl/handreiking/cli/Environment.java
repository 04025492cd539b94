package nl.handreiking.cli;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a run may know of the machine.
 *
 * @param here the folder that the person is in
 * @param environment the environment variables
 * @param terminal whether a person is looking, so that colour and progress make sense
 */
record Environment(Path here, Map<String, String> environment, String version, boolean terminal) {

  Environment {
    environment = Map.copyOf(environment);
  }

  /** Of this process; the launcher says whether it is at a terminal. */
  static Environment ofProcess() {
    Path here = Path.of("").toAbsolutePath();
    String version = Environment.class.getPackage().getImplementationVersion();
    return new Environment(
        here,
        System.getenv(),
        version == null ? "0" : version,
        Boolean.getBoolean("handreiking.terminal"));
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
