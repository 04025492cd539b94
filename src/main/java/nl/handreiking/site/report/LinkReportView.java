package nl.handreiking.site.report;

import java.util.List;

/**
 * A report on links, in words.
 *
 * @param publication whose links they are
 * @param today what to do, in one sentence or two
 * @param run how many links, when, and how long it took
 * @param groups the most urgent first
 */
public record LinkReportView(
    String publication, String today, String run, List<LinkGroupView> groups) {

  public LinkReportView {
    groups = List.copyOf(groups);
  }
}
