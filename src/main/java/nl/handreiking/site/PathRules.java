package nl.handreiking.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.handreiking.site.page.PageSpec;
import nl.handreiking.source.Problems;

/** Reports ids that give two pages one address. */
final class PathRules {

  private PathRules() {}

  static void check(List<PageSpec> pages, Problems problems) {
    Map<String, PageSpec> taken = new HashMap<>();
    for (PageSpec page : pages) {
      String address = page.path().value();
      PageSpec other = taken.putIfAbsent(address.toLowerCase(Locale.ROOT), page);
      if (other != null) {
        problems.report(
            SiteRules.ADDRESS_TAKEN, page.origin(), address, other.origin().start().toString());
      }
    }
  }
}
