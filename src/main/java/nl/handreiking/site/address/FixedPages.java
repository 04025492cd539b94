package nl.handreiking.site.address;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Slug;
import nl.handreiking.output.SitePath;

/** The pages that every publication can have, by the names that editors link to them with. */
final class FixedPages {

  private final Map<String, Entry> byName = new HashMap<>();

  /**
   * A page.
   *
   * @param anchors gives the id on the page for what an editor wrote, or nothing
   */
  private record Entry(SitePath page, UnaryOperator<String> anchors) {}

  FixedPages(Guide guide, Addresses addresses) {
    add("start", addresses.home(), Stream.empty());
    add("toegankelijkheid", addresses.accessibility(), Stream.empty());
    add("bronnen", addresses.sources(), guide.links().all().stream().map(link -> link.id()));
    if (!guide.help().lines().isEmpty()) {
      add("hulp", addresses.help(), guide.help().lines().stream().map(line -> line.id()));
    }
    if (!guide.starters().all().isEmpty()) {
      Stream<Slug> starters = guide.starters().all().stream().map(starter -> starter.id());
      add("gespreksstarters", addresses.starters(), starters);
    }
    if (!guide.glossary().isEmpty()) {
      Stream<Slug> terms = guide.glossary().terms().stream().map(term -> term.id());
      add("begrippen", addresses.glossary(), terms);
    }
    for (var page : guide.campaign().page()) {
      UnaryOperator<String> anchors = wanted -> Destinations.onPage(page, wanted);
      byName.put("actie", new Entry(addresses.campaign(), anchors));
    }
  }

  Optional<PageTarget> find(String name, String anchor) {
    return Optional.ofNullable(byName.get(name))
        .map(entry -> new PageTarget(entry.page(), entry.anchors().apply(anchor)));
  }

  private void add(String name, SitePath page, Stream<Slug> anchors) {
    Set<String> known = anchors.map(Slug::value).collect(Collectors.toUnmodifiableSet());
    byName.put(name, new Entry(page, wanted -> known.contains(wanted) ? wanted : ""));
  }
}
