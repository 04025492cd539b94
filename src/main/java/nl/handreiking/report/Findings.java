package nl.handreiking.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that a command found, as programs read it.
 *
 * @param command the tool, for instance {@code handreiking check}
 * @param title of the run
 * @param language of all texts
 * @param summary in one line
 * @param run when it ran, where that matters
 * @param all that was found; nothing when the run could judge nothing
 * @param kinds of the findings, each once
 */
public record Findings(
    String command,
    String title,
    String language,
    String summary,
    Optional<Run> run,
    List<Finding> all,
    List<Finding.Kind> kinds,
    List<Subject> subjects) {

  /**
   * A run that depends on its moment.
   *
   * @param failure why the run could not judge anything, if it could not
   */
  public record Run(Instant started, Duration took, Optional<Finding> failure) {}

  /**
   * Something that was checked, such as a file or a link.
   *
   * @param group the folder, host or the like that it belongs to
   * @param skipped why it was not judged, or empty
   */
  public record Subject(String group, String name, String skipped, List<Finding> findings) {

    public Subject {
      findings = List.copyOf(findings);
    }
  }

  public Findings {
    all = List.copyOf(all);
    kinds = List.copyOf(kinds);
    subjects = List.copyOf(subjects);
  }

  /** Why the run could not judge anything, if it could not. */
  Optional<Finding> failure() {
    return run.flatMap(Run::failure);
  }
}
