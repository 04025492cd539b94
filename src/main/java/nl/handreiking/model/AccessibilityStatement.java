package nl.handreiking.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.source.SourceSpan;

/**
 * What is known of the accessibility of the site. Nothing in it is claimed without an audit.
 *
 * @param organisation who is responsible, may be empty in a draft
 * @param contact an e-mail address, may be empty in a draft
 * @param status what the audits allow to be said
 * @param drawnUp when the statement was written
 * @param audits investigations with their date and report
 * @param measures what was done to keep the site accessible
 * @param problems what is known to be wrong
 * @param span where it is written; of a draft that nobody wrote, where the publication begins
 */
public record AccessibilityStatement(
    String organisation,
    String contact,
    Status status,
    LocalDate drawnUp,
    List<Audit> audits,
    List<LevelText> measures,
    List<LevelText> problems,
    SourceSpan span)
    implements Part {

  public AccessibilityStatement {
    audits = List.copyOf(audits);
    measures = List.copyOf(measures);
    problems = List.copyOf(problems);
  }

  @Override
  public List<PartText> texts() {
    return Stream.concat(measures.stream(), problems.stream())
        .map(text -> PartText.running(text, ReaderScope.GENERAL))
        .toList();
  }

  @Override
  public List<PartReference> references() {
    return audits.stream()
        .flatMap(audit -> PartReference.all(RefersTo.LINK, audit.report()))
        .toList();
  }

  /** An investigation by somebody. */
  public record Audit(LocalDate date, String by, List<Reference> report) {

    public Audit {
      report = List.copyOf(report);
    }
  }

  /** The four statuses of the Dutch government's accessibility statement, and none yet. */
  public enum Status {
    NOT_AUDITED("niet-onderzocht"),
    FULL("voldoet-volledig"),
    PARTIAL("voldoet-gedeeltelijk"),
    FIRST_STEPS("eerste-maatregelen"),
    NONE("voldoet-niet");

    private final String key;

    Status(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }

    /** Whether the status says something that only an audit can show. */
    public boolean needsAudit() {
      return this == FULL || this == PARTIAL;
    }

    public static Optional<Status> of(String key) {
      return Arrays.stream(values()).filter(status -> status.key.equals(key)).findFirst();
    }

    public static List<String> keys() {
      return Arrays.stream(values()).map(Status::key).toList();
    }
  }
}
