package nl.handreiking.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.LinkSubject.Exclusion;
import nl.handreiking.links.LinkUse;
import nl.handreiking.links.page.LinkExtractor;
import nl.handreiking.links.page.LinkExtractor.PageLink;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.SitePlan;
import nl.handreiking.source.SourceLocation;
import nl.handreiking.source.WebUri;
import org.jspecify.annotations.Nullable;

/**
 * Gathers every external address of a publication, each once, with every place that leads to it.
 */
final class LinkCollection {

  private final LinkPlaces places;
  private final Map<String, RegisteredLink> registry = new HashMap<>();
  private final Map<String, Gathered> byUrl = new LinkedHashMap<>();

  /** An address that is still being gathered. */
  private record Gathered(String id, String url, List<Exclusion> exclusions, List<LinkUse> uses) {

    LinkSubject subject() {
      return new LinkSubject(id, url, exclusions.stream().limit(1).toList(), uses);
    }
  }

  private LinkCollection(Survey survey) {
    this.places = new LinkPlaces(survey);
    survey.guide().links().all().forEach(this::register);
  }

  /** Those of the registry in its order, then what else stands on pages. */
  static List<LinkSubject> of(Survey survey, SitePlan site) {
    LinkCollection collection = new LinkCollection(survey);
    site.files().parallelStream()
        .filter(file -> file.path().value().endsWith(".html"))
        .map(Page::of)
        .toList()
        .forEach(collection::add);
    return collection.byUrl.values().stream().map(Gathered::subject).toList();
  }

  private void register(RegisteredLink link) {
    Gathered gathered = gathered(link.id().value(), link.url().toString());
    gathered.uses.add(new LinkUse(link.urlSpan().start(), "", link.title().raw()));
    link.exemption()
        .forEach(
            exemption ->
                gathered.exclusions.add(new Exclusion(exemption.reason(), exemption.until())));
    registry.putIfAbsent(WebUri.ascii(link.url()), link);
  }

  private void add(Page page) {
    page.links.forEach(link -> add(link, page));
  }

  private void add(PageLink link, Page page) {
    RegisteredLink registered = registry.get(link.href());
    Gathered gathered =
        registered == null
            ? gathered("", link.href())
            : gathered(registered.id().value(), registered.url().toString());
    gathered.uses.add(new LinkUse(place(link, registered, page), page.path, link.text()));
  }

  private SourceLocation place(PageLink link, @Nullable RegisteredLink registered, Page page) {
    return registered == null
        ? places.ofUnregistered(link).orElseGet(() -> new SourceLocation(page.path, 1, 1))
        : places.of(registered.id().value(), link).orElse(registered.urlSpan().start());
  }

  private Gathered gathered(String id, String url) {
    return byUrl.computeIfAbsent(
        url, key -> new Gathered(id, url, new ArrayList<>(), new ArrayList<>()));
  }

  /** A page of the site, of which only the links are kept. */
  private record Page(String path, List<PageLink> links) {

    static Page of(OutputFile file) {
      String html = new String(file.content().bytes(), StandardCharsets.UTF_8);
      return new Page(file.path().value(), LinkExtractor.of(html));
    }
  }
}
