package nl.handreiking.site.address;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.model.Guide;
import nl.handreiking.output.SitePath;

/** The pages that every publication can have, by the names that editors link to them with. */
final class FixedPages {

  private final Map<String, SitePath> byName;

  FixedPages(Guide guide, Addresses addresses) {
    Map<String, SitePath> pages = new HashMap<>();
    pages.put("start", addresses.home());
    pages.put("bronnen", addresses.sources());
    pages.put("toegankelijkheid", addresses.accessibility());
    if (!guide.help().lines().isEmpty()) {
      pages.put("hulp", addresses.help());
    }
    if (!guide.starters().all().isEmpty()) {
      pages.put("gespreksstarters", addresses.starters());
    }
    if (!guide.campaign().page().isEmpty()) {
      pages.put("actie", addresses.campaign());
    }
    this.byName = Map.copyOf(pages);
  }

  Optional<Target> find(String name, String anchor) {
    return Optional.ofNullable(byName.get(name)).map(page -> new Target(page, anchor));
  }
}
