package nl.handreiking.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.site.page.PageSpec;

/** Gives pages whose titles would be the same a title of their own (WCAG 2.4.2). */
final class UniqueTitles {

  private UniqueTitles() {}

  /** The pages in the same order; pages that share a title get their folder appended to it. */
  static List<PageSpec> unique(List<PageSpec> pages) {
    Map<String, Integer> uses = new HashMap<>();
    pages.forEach(page -> uses.merge(page.title(), 1, Integer::sum));
    return pages.stream()
        .map(page -> uses.getOrDefault(page.title(), 0) > 1 ? withFolder(page) : page)
        .toList();
  }

  private static PageSpec withFolder(PageSpec page) {
    String path = page.path().value();
    int slash = path.lastIndexOf('/');
    return slash < 0 ? page : page.titled(page.title() + " (" + path.substring(0, slash) + ")");
  }
}
