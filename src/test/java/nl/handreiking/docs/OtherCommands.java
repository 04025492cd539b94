package nl.handreiking.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Commands on a page that no test runs, each with the reason. */
final class OtherCommands {

  private static final Map<String, String> REASONS = new LinkedHashMap<>();

  static {
    REASONS.put("JAZZER_FUZZ=1 mvn ", "it tries a million inputs");
    REASONS.put("java ", "it runs a benchmark, or asks which Java there is");
    REASONS.put("mvn ", "it is Maven that runs this test; CI runs mvn -B verify itself");
  }

  private OtherCommands() {}

  /** How the command begins that is on the list. */
  static Optional<String> known(String line) {
    return REASONS.keySet().stream().filter(line::startsWith).findFirst();
  }

  static Map<String, String> all() {
    return REASONS;
  }
}
