package nl.handreiking.site.report;

import java.util.List;

/**
 * Links that ask the same.
 *
 * @param id for instance {@code mend}
 * @param lead what they have in common
 */
public record LinkGroupView(String id, String title, String lead, List<LinkRowView> links) {

  public LinkGroupView {
    links = List.copyOf(links);
  }
}
