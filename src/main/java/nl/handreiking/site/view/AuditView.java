package nl.handreiking.site.view;

import java.util.List;

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
