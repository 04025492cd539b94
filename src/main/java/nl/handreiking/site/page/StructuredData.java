package nl.handreiking.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.model.GuideInfo;
import nl.handreiking.model.Level;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.Hrefs;
import nl.handreiking.source.Json;

/**
 * What a page says of itself to search engines: JSON-LD 1.1 in the vocabulary of schema.org. It
 * stands in the page, the only place where search engines read it.
 */
final class StructuredData {

  private final SiteContext publication;
  private final SitePath home;

  StructuredData(SiteContext publication) {
    this.publication = publication;
    this.home = publication.addresses().home();
  }

  /** The data of a page; without a base address, addresses are relative to the page. */
  String of(PageSpec page, Hrefs hrefs) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@graph", page.path().equals(home) ? List.of(site(page)) : graph(page, hrefs));
    return Json.of(data);
  }

  private Map<String, Object> site(PageSpec page) {
    GuideInfo info = publication.guide().info();
    Map<String, Object> data = node("WebSite", page, info.title());
    if (!info.publisher().isEmpty()) {
      data.put("publisher", typed("Organization", "name", info.publisher()));
    }
    return data;
  }

  private List<Object> graph(PageSpec page, Hrefs hrefs) {
    Map<String, Object> data = node("WebPage", page, page.name());
    data.put("isPartOf", typed("WebSite", "url", address(home, hrefs)));
    page.level()
        .ifPresent(level -> data.put("audience", typed("Audience", "audienceType", level.title())));
    return List.of(data, breadcrumbs(page, hrefs));
  }

  private Map<String, Object> breadcrumbs(PageSpec page, Hrefs hrefs) {
    List<Object> crumbs = new ArrayList<>();
    crumbs.add(crumb(1, publication.guide().info().shortTitle(), address(home, hrefs)));
    page.level()
        .filter(level -> !isOverview(page, level))
        .ifPresent(
            level ->
                crumbs.add(
                    crumb(2, level.title(), address(publication.addresses().level(level), hrefs))));
    Map<String, Object> last = typed("ListItem", "name", page.name());
    last.put("position", crumbs.size() + 1);
    crumbs.add(last);
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("@type", "BreadcrumbList");
    list.put("itemListElement", crumbs);
    return list;
  }

  private static Map<String, Object> crumb(int position, String name, String address) {
    Map<String, Object> crumb = typed("ListItem", "name", name);
    crumb.put("position", position);
    crumb.put("item", address);
    return crumb;
  }

  private Map<String, Object> node(String type, PageSpec page, String name) {
    Map<String, Object> data = typed(type, "name", name);
    String base = publication.options().baseUrl();
    if (!base.isEmpty()) {
      data.put("url", Hrefs.canonical(base, page.path()));
    }
    data.put("inLanguage", publication.guide().info().language());
    data.put("dateModified", page.dates().newest().toString());
    return data;
  }

  private boolean isOverview(PageSpec page, Level level) {
    return publication.addresses().level(level).equals(page.path());
  }

  private String address(SitePath path, Hrefs hrefs) {
    String base = publication.options().baseUrl();
    return base.isEmpty() ? hrefs.to(path) : Hrefs.canonical(base, path);
  }

  private static Map<String, Object> typed(String type, String key, String value) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", type);
    data.put(key, value);
    return data;
  }
}
