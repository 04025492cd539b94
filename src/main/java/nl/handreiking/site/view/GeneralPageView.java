package nl.handreiking.site.view;

import java.util.List;
import nl.handreiking.markdown.HtmlFragment;

/** A page that belongs to no level. */
public record GeneralPageView(
    String id,
    String title,
    String lead,
    HtmlFragment opening,
    List<ItemView> items,
    List<Anchor> contents) {

  public GeneralPageView {
    items = List.copyOf(items);
    contents = List.copyOf(contents);
  }
}
