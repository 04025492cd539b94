package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.time.LocalDate;
import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.AccessibilityStatement;
import nl.handreiking.model.AccessibilityStatement.Audit;
import nl.handreiking.model.AccessibilityStatement.Status;
import nl.handreiking.model.GuideInfo;
import nl.handreiking.model.Reference;
import nl.handreiking.yaml.Fields;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.Scalars;

/** {@code toegankelijkheid.yaml}: what is known of the accessibility of the site. */
final class AccessibilityFile {

  private static final Key<LocalDate> DATE = required("datum", Scalars.DATE);
  private static final Key<String> BY = required("door", Scalars.TEXT);
  private static final Key<Reference> REPORT = optional("rapport", Types.LINK);

  private static final RecordType<Audit> AUDIT =
      RecordType.of(
          List.of(DATE, BY, REPORT), f -> new Audit(f.get(DATE), f.get(BY), f.atMostOne(REPORT)));

  private static final Key<String> ORGANISATION = optional("organisatie", Scalars.TEXT);
  private static final Key<String> CONTACT = optional("contact", Types.EMAIL_ADDRESS);
  private static final Key<Status> STATUS =
      required("status", ScalarType.choice(Status.keys(), Status.NOT_AUDITED, Status::of));
  private static final Key<LocalDate> DRAWN_UP = required("opgesteld", Scalars.DATE);
  private static final Key<List<Audit>> AUDITS = optional("onderzoeken", ListType.of(AUDIT));
  private static final Key<List<LevelText>> MEASURES =
      optional("maatregelen", ListType.of(Types.LEVEL_TEXT));
  private static final Key<List<LevelText>> PROBLEMS =
      optional("bekende-problemen", ListType.of(Types.LEVEL_TEXT));

  static final RecordType<AccessibilityStatement> TYPE =
      RecordType.of(
          List.of(ORGANISATION, CONTACT, STATUS, DRAWN_UP, AUDITS, MEASURES, PROBLEMS),
          AccessibilityFile::statement);

  private AccessibilityFile() {}

  /** What is said as long as there is no file: nothing. */
  static AccessibilityStatement draft(GuideInfo info) {
    return new AccessibilityStatement(
        "", "", Status.NOT_AUDITED, info.reviewed(), List.of(), List.of(), List.of(), info.span());
  }

  private static AccessibilityStatement statement(Fields f) {
    Status status = f.get(STATUS);
    List<Audit> audits = f.get(AUDITS);
    if (status.needsAudit() && audits.isEmpty()) {
      f.reportAt(STATUS, ContentRules.NOT_AUDITED, status.key());
    }
    return new AccessibilityStatement(
        f.get(ORGANISATION),
        f.get(CONTACT),
        status,
        f.get(DRAWN_UP),
        audits,
        f.get(MEASURES),
        f.get(PROBLEMS),
        f.span());
  }
}
