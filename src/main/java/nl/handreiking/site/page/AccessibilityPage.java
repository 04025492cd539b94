package nl.handreiking.site.page;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.AccessibilityStatement;
import nl.handreiking.model.AccessibilityStatement.Audit;
import nl.handreiking.site.view.DateText;
import nl.handreiking.site.view.SourceView;

/** The accessibility statement. */
final class AccessibilityPage implements PageKind {

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    String title = publication.texts().get("accessibility.title");
    return Stream.of(
        PageSpec.general(
            publication,
            publication.addresses().accessibility(),
            "accessibility",
            title,
            statusText(publication),
            AccessibilityPage::view));
  }

  private static AccessibilityView view(Scope scope) {
    SiteContext publication = scope.publication();
    AccessibilityStatement statement = publication.guide().accessibility();
    return new AccessibilityView(
        publication.texts().get("accessibility.title"),
        statement.organisation(),
        statement.contact(),
        statusText(publication),
        publication.dates().of(statement.drawnUp()),
        statement.audits().stream().map(audit -> audit(publication, audit)).toList(),
        texts(publication, statement.measures()),
        texts(publication, statement.problems()));
  }

  private static String statusText(SiteContext publication) {
    String status = publication.guide().accessibility().status().key();
    return publication.texts().get("accessibility.status." + status);
  }

  private static AuditView audit(SiteContext publication, Audit audit) {
    return new AuditView(
        publication.dates().of(audit.date()), audit.by(), publication.sources().of(audit.report()));
  }

  private static List<String> texts(SiteContext publication, List<LevelText> texts) {
    return texts.stream().map(publication::general).toList();
  }

  /**
   * The accessibility statement.
   *
   * @param organisation may be empty in a draft
   * @param contact an e-mail address, may be empty in a draft
   * @param statusText what the status means, in the language of the site
   */
  public record AccessibilityView(
      String title,
      String organisation,
      String contact,
      String statusText,
      DateText drawnUp,
      List<AuditView> audits,
      List<String> measures,
      List<String> problems) {

    public AccessibilityView {
      audits = List.copyOf(audits);
      measures = List.copyOf(measures);
      problems = List.copyOf(problems);
    }
  }

  /**
   * An investigation of the accessibility.
   *
   * @param report at most one
   */
  public record AuditView(DateText date, String by, List<SourceView> report) {

    public AuditView {
      report = List.copyOf(report);
    }
  }
}
