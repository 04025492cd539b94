package nl.handreiking.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.model.GuideInfo;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.Hrefs;
import nl.handreiking.source.Json;

/**
 * Structured data about the site and its pages, in the vocabulary of schema.org. A file of its own
 * that every page links to (JSON-LD 1.1, "alternate document location"): the policy of the pages
 * allows nothing inline, not even data.
 */
public final class StructuredData {

  public static final SitePath PATH = SitePath.of("assets/site.jsonld");

  private final SiteContext publication;

  public StructuredData(SiteContext publication) {
    this.publication = publication;
  }

  /** JSON-LD; without a base address, its addresses are relative to the file. */
  public String of(List<PageSpec> pages) {
    List<Object> graph = new ArrayList<>();
    pages.stream().filter(this::isHome).map(this::site).forEach(graph::add);
    pages.stream().filter(page -> !isHome(page)).map(this::page).forEach(graph::add);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@graph", graph);
    return Json.of(data);
  }

  private boolean isHome(PageSpec page) {
    return page.path().equals(publication.addresses().home());
  }

  private Map<String, Object> site(PageSpec home) {
    GuideInfo info = publication.guide().info();
    Map<String, Object> data = node("WebSite", home, info.title());
    data.put("inLanguage", info.language());
    data.put("publisher", typed("Organization", "name", info.publisher()));
    return data;
  }

  private Map<String, Object> page(PageSpec page) {
    Map<String, Object> data = node("WebPage", page, page.title());
    data.put("isPartOf", Map.of("@id", address(publication.addresses().home())));
    page.level()
        .ifPresent(level -> data.put("audience", typed("Audience", "audienceType", level.title())));
    return data;
  }

  private Map<String, Object> node(String type, PageSpec page, String name) {
    Map<String, Object> data = typed(type, "@id", address(page.path()));
    data.put("url", address(page.path()));
    data.put("name", name);
    if (!page.description().isBlank()) {
      data.put("description", page.description());
    }
    data.put("dateModified", page.dates().newest().toString());
    return data;
  }

  private String address(SitePath path) {
    String base = publication.options().baseUrl();
    return base.isEmpty() ? path.relativeTo(PATH) : Hrefs.canonical(base, path);
  }

  private static Map<String, Object> typed(String type, String key, String value) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", type);
    data.put(key, value);
    return data;
  }
}
