package nl.handreiking.report;

import java.util.Map;
import java.util.Optional;

/**
 * What a command tells, in every form that {@code --format} knows. Each form ends in a line break;
 * of nothing at all, the text is empty.
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
