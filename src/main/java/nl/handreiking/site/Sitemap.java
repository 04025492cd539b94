package nl.handreiking.site;

import java.util.List;
import nl.handreiking.site.address.Hrefs;
import nl.handreiking.site.page.PageSpec;
import nl.handreiking.source.Escapes;

/**
 * The sitemap and robots.txt (sitemaps.org, protocol 0.9; RFC 9309). Both need absolute addresses,
 * so a site without a base address has neither.
 */
final class Sitemap {

  private Sitemap() {}

  static String xml(String base, List<PageSpec> pages) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    pages.stream()
        .sorted((one, other) -> one.path().compareTo(other.path()))
        .forEach(page -> xml.append(entry(base, page)));
    return xml.append("</urlset>\n").toString();
  }

  static String robots(String base) {
    return "User-agent: *\nAllow: /\n\nSitemap: " + base + "sitemap.xml\n";
  }

  private static String entry(String base, PageSpec page) {
    String address = Escapes.html(Hrefs.canonical(base, page.path())).replace("'", "&apos;");
    return "<url><loc>%s</loc><lastmod>%s</lastmod></url>\n"
        .formatted(address, page.dates().newest());
  }
}
