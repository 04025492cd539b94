package nl.handreiking.site.page;

import java.util.List;
import nl.handreiking.site.view.Anchor;
import nl.handreiking.site.view.ItemView;

/** What stands on a page, as links within it. */
final class Contents {

  private Contents() {}

  static List<Anchor> of(List<ItemView> items) {
    return items.stream().map(item -> new Anchor(item.title(), "#" + item.id(), false)).toList();
  }
}
