package nl.handreiking.site.view;

import java.util.List;

/**
 * Items under a heading.
 *
 * @param id the anchor; empty without a title
 * @param title empty for items that stand in no group
 */
public record GroupView(String id, String title, int headingLevel, List<ItemView> items) {

  public GroupView {
    items = List.copyOf(items);
  }
}
