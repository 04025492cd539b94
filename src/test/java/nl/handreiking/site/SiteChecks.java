package nl.handreiking.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What must hold on every page of every site, whatever its content and theme; faults as lines. */
public final class SiteChecks {

  private static final URI ROOT = URI.create("file:///site/");

  private final Map<String, Document> pages;
  private final Set<String> files;
  private final String base;
  private final Map<String, Set<String>> ids = new HashMap<>();

  private SiteChecks(TestSite site, String base) {
    this.pages = site.pages();
    this.files =
        site.plan().files().stream().map(f -> f.path().value()).collect(Collectors.toSet());
    this.base = base;
    pages.forEach((path, page) -> ids.put(path, new HashSet<>(page.select("[id]").eachAttr("id"))));
  }

  /**
   * The faults of a site.
   *
   * @param base its base address, or empty
   */
  public static List<String> faults(TestSite site, String base) {
    SiteChecks checks = new SiteChecks(site, base);
    List<String> faults = new ArrayList<>();
    checks.pages.forEach(
        (path, page) -> {
          checks.links(path, page, faults);
          checks.headings(path, page, faults);
          checks.uniqueIds(path, page, faults);
        });
    checks.uniqueTitles(faults);
    return faults;
  }

  private void links(String path, Document page, List<String> faults) {
    for (Element link : page.select("[href], [src]")) {
      String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
      if (!isExternal(href) && !link.tagName().equals("use")) {
        link(path, href, faults);
      }
    }
    for (String attribute :
        List.of("aria-labelledby", "aria-describedby", "aria-controls", "for")) {
      for (String wanted : page.select("[" + attribute + "]").eachAttr(attribute)) {
        for (String id : wanted.split(" ")) {
          if (!ids.get(path).contains(id)) {
            faults.add(path + ": " + attribute + " names no id: " + id);
          }
        }
      }
    }
  }

  private boolean isExternal(String href) {
    boolean own = !base.isEmpty() && href.startsWith(base);
    return !own && href.matches("(https?|mailto|tel):.*|data:,");
  }

  private void link(String path, String href, List<String> faults) {
    String relative =
        !base.isEmpty() && href.startsWith(base) ? ROOT + href.substring(base.length()) : href;
    URI target = ROOT.resolve(path).resolve(relative);
    String file = ROOT.relativize(URI.create(withoutFragment(target))).getPath();
    String named = file.isEmpty() && !base.isEmpty() ? "index.html" : file;
    String known = !base.isEmpty() && named.endsWith("/") ? named + "index.html" : named;
    if (!files.contains(known)) {
      faults.add(path + ": leads to no file: " + href);
    } else if (target.getFragment() != null && !ids.get(known).contains(target.getFragment())) {
      faults.add(path + ": leads to no id: " + href);
    }
  }

  private static String withoutFragment(URI uri) {
    String text = uri.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? text : text.substring(0, hash);
  }

  private void headings(String path, Document page, List<String> faults) {
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > before + 1) {
        faults.add(path + ": heading skips a level: " + heading);
      }
      before = level;
    }
    if (page.select("h1").size() != 1) {
      faults.add(path + ": " + page.select("h1").size() + " headings of level 1");
    }
  }

  private void uniqueIds(String path, Document page, List<String> faults) {
    Set<String> seen = new HashSet<>();
    for (String id : page.select("[id]").eachAttr("id")) {
      if (!seen.add(id)) {
        faults.add(path + ": id used twice: " + id);
      }
    }
  }

  private void uniqueTitles(List<String> faults) {
    Map<String, Set<String>> byTitle = new TreeMap<>();
    pages.forEach(
        (path, page) -> byTitle.computeIfAbsent(page.title(), t -> new TreeSet<>()).add(path));
    byTitle.forEach(
        (title, paths) -> {
          if (title.isBlank() || paths.size() > 1) {
            faults.add("title '" + title + "' of " + paths);
          }
        });
  }
}
