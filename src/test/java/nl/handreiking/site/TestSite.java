package nl.handreiking.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.handreiking.content.ContentReader;
import nl.handreiking.model.Guide;
import nl.handreiking.output.SitePlan;
import nl.handreiking.site.page.SiteOptions;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.Outcome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site in memory, for tests that look at all of it. */
public record TestSite(SitePlan plan) {

  public static final SiteOptions OFFLINE =
      new SiteOptions("", LocalDate.parse("2026-11-02"), "test");
  public static final SiteOptions PUBLISHED =
      new SiteOptions("https://voorbeeld.nl/lezen", LocalDate.parse("2026-11-02"), "test");

  /** The site of a content folder; the folder must have no mistakes. */
  public static TestSite of(Path content, Theme theme, SiteOptions options) {
    return of(guide(content), theme, options);
  }

  public static TestSite of(Guide guide, Theme theme, SiteOptions options) {
    Outcome<SitePlan> planned = new SitePlanner(theme).plan(guide, options);
    return new TestSite(
        planned.value().orElseThrow(() -> new AssertionError("no plan: " + planned.diagnostics())));
  }

  public static Guide guide(Path content) {
    Outcome<Guide> read = ContentReader.read(content);
    if (read.hasErrors()) {
      throw new AssertionError("content with mistakes: " + read.diagnostics());
    }
    return read.value().orElseThrow();
  }

  /** All pages by path, parsed. */
  public Map<String, Document> pages() {
    Map<String, Document> pages = new TreeMap<>();
    plan.files().stream()
        .filter(file -> file.path().value().endsWith(".html"))
        .forEach(file -> pages.put(file.path().value(), Jsoup.parse(text(file.path().value()))));
    return pages;
  }

  public Document page(String path) {
    return Jsoup.parse(text(path));
  }

  public String text(String path) {
    return plan.files().stream()
        .filter(file -> file.path().value().equals(path))
        .map(file -> new String(file.content().bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no file " + path));
  }
}
