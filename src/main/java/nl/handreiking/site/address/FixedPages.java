package nl.handreiking.site.address;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.model.FixedPage;
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
    FixedPage.of(guide).forEach(page -> byName.put(page.key(), entry(page, guide, addresses)));
  }

  Optional<PageTarget> find(String name, String anchor) {
    return Optional.ofNullable(byName.get(name))
        .map(entry -> new PageTarget(entry.page(), entry.anchors().apply(anchor)));
  }

  private static Entry entry(FixedPage page, Guide guide, Addresses addresses) {
    return switch (page) {
      case START -> entry(addresses.home(), Stream.empty());
      case ACCESSIBILITY -> entry(addresses.accessibility(), Stream.empty());
      case SOURCES ->
          entry(addresses.sources(), guide.links().all().stream().map(link -> link.id()));
      case HELP -> entry(addresses.help(), guide.help().lines().stream().map(line -> line.id()));
      case STARTERS ->
          entry(addresses.starters(), guide.starters().all().stream().map(one -> one.id()));
      case GLOSSARY ->
          entry(addresses.glossary(), guide.glossary().terms().stream().map(term -> term.id()));
      case CAMPAIGN -> new Entry(addresses.campaign(), wanted -> onCampaign(guide, wanted));
    };
  }

  private static Entry entry(SitePath page, Stream<Slug> anchors) {
    Set<String> known = anchors.map(Slug::value).collect(Collectors.toUnmodifiableSet());
    return new Entry(page, wanted -> known.contains(wanted) ? wanted : "");
  }

  private static String onCampaign(Guide guide, String wanted) {
    return guide.campaign().page().stream()
        .map(page -> Destinations.onPage(page, wanted))
        .findFirst()
        .orElse("");
  }
}
