package nl.handreiking.site.view;

import java.util.List;

/**
 * What is known of the accessibility of the site.
 *
 * @param organisation may be empty in a draft
 * @param contact an e-mail address, may be empty in a draft
 * @param status {@code niet-onderzocht}, {@code voldoet-volledig}, {@code voldoet-gedeeltelijk},
 *     {@code eerste-maatregelen} or {@code voldoet-niet}
 * @param statusText what the status means, in the language of the site
 */
public record AccessibilityView(
    String title,
    String organisation,
    String contact,
    String status,
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
