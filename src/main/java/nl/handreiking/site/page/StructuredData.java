package nl.handreiking.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.model.GuideInfo;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.Hrefs;

/** What a page says of itself to machines, in the words of schema.org, as JSON-LD. */
final class StructuredData {

  private final Publication publication;

  StructuredData(Publication publication) {
    this.publication = publication;
  }

  HtmlFragment of(PageSpec page) {
    GuideInfo info = publication.guide().info();
    boolean home = page.path().equals(publication.addresses().home());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", home ? "WebSite" : "WebPage");
    data.put("name", home ? info.title() : page.title());
    put(data, "description", page.description());
    data.put("inLanguage", info.language());
    data.put("dateModified", page.dates().newest().toString());
    put(data, "url", address(page.path()));
    data.put("publisher", typed("Organization", "name", info.publisher()));
    page.level()
        .ifPresent(level -> data.put("audience", typed("Audience", "audienceType", level.title())));
    if (!home) {
      data.put("isPartOf", typed("WebSite", "name", info.title()));
      data.put("breadcrumb", breadcrumb(page));
    }
    return new HtmlFragment(Json.of(data));
  }

  private Map<String, Object> breadcrumb(PageSpec page) {
    List<Map<String, Object>> crumbs = new ArrayList<>();
    add(crumbs, publication.guide().info().shortTitle(), publication.addresses().home());
    page.level()
        .ifPresent(level -> add(crumbs, level.title(), publication.addresses().level(level)));
    boolean overview =
        page.level().map(publication.addresses()::level).equals(Optional.of(page.path()));
    if (!overview) {
      add(crumbs, page.title(), page.path());
    }
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("@type", "BreadcrumbList");
    list.put("itemListElement", crumbs);
    return list;
  }

  private void add(List<Map<String, Object>> crumbs, String name, SitePath path) {
    Map<String, Object> crumb = new LinkedHashMap<>();
    crumb.put("@type", "ListItem");
    crumb.put("position", crumbs.size() + 1);
    crumb.put("name", name);
    put(crumb, "item", address(path));
    crumbs.add(crumb);
  }

  private String address(SitePath path) {
    String base = publication.options().baseUrl();
    return base.isEmpty() ? "" : Hrefs.canonical(base, path);
  }

  private static Map<String, Object> typed(String type, String key, String value) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", type);
    data.put(key, value);
    return data;
  }

  private static void put(Map<String, Object> data, String key, String value) {
    if (!value.isBlank()) {
      data.put(key, value);
    }
  }
}
