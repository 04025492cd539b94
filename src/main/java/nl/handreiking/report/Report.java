package nl.handreiking.report;

import java.util.Map;
import java.util.Optional;

/**
 * The report of a command, in every format that {@code --format} accepts. Each ends in a line
 * break; when there is nothing to report, the text is empty.
 */
public interface Report {

  /** For people at a terminal. */
  String text();

  /** One object with everything, for programs. */
  Map<String, Object> json();

  /** For the forms that other programs laid down. */
  Findings findings();

  /** For an issue that editors work from, where there is one. */
  default Optional<String> markdown() {
    return Optional.empty();
  }
}
