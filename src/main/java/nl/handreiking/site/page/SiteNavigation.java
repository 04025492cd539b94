package nl.handreiking.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Page;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.Addresses;
import nl.handreiking.site.address.Hrefs;
import nl.handreiking.site.theme.ThemeTexts;
import nl.handreiking.site.view.Anchor;

/**
 * Menu, foot and help: the same on all pages of one depth, but for the page that they lead to
 * themselves. Threads may share it.
 */
final class SiteNavigation {

  private final List<Entry> menu;
  private final List<Entry> footer;
  private final List<Entry> help;
  private final Set<SitePath> targets;
  private final Map<String, Links> byRoot = new ConcurrentHashMap<>();

  private record Entry(String text, SitePath target) {}

  /** The links, relative to one page. */
  record Links(List<Anchor> menu, List<Anchor> footer, List<Anchor> help) {}

  SiteNavigation(SiteContext publication) {
    this.menu = menu(publication);
    this.footer = footer(publication);
    Guide guide = publication.guide();
    this.help =
        guide.help().lines().isEmpty()
            ? List.of()
            : List.of(new Entry(guide.help().title(), publication.addresses().help()));
    this.targets =
        Stream.of(menu, footer, help)
            .flatMap(List::stream)
            .map(Entry::target)
            .collect(Collectors.toUnmodifiableSet());
  }

  Links of(SitePath page, Hrefs hrefs) {
    return targets.contains(page)
        ? links(page, hrefs)
        : byRoot.computeIfAbsent(hrefs.root(), root -> links(page, hrefs));
  }

  private Links links(SitePath page, Hrefs hrefs) {
    return new Links(
        anchors(menu, page, hrefs), anchors(footer, page, hrefs), anchors(help, page, hrefs));
  }

  private static List<Anchor> anchors(List<Entry> entries, SitePath page, Hrefs hrefs) {
    return entries.stream()
        .map(
            entry ->
                new Anchor(
                    entry.text(), hrefs.fromRoot(entry.target()), entry.target().equals(page)))
        .toList();
  }

  private static List<Entry> menu(SiteContext publication) {
    Guide guide = publication.guide();
    List<Entry> entries = new ArrayList<>();
    guide.pages().stream()
        .filter(Page::inMenu)
        .forEach(
            page -> entries.add(new Entry(page.shortTitle(), publication.addresses().page(page))));
    if (!guide.starters().all().isEmpty()) {
      entries.add(new Entry(guide.starters().title(), publication.addresses().starters()));
    }
    guide
        .campaign()
        .page()
        .forEach(
            page -> entries.add(new Entry(page.shortTitle(), publication.addresses().campaign())));
    return List.copyOf(entries);
  }

  private static List<Entry> footer(SiteContext publication) {
    ThemeTexts texts = publication.texts();
    Addresses addresses = publication.addresses();
    List<Entry> entries = new ArrayList<>();
    if (!publication.guide().glossary().isEmpty()) {
      entries.add(new Entry(texts.get("glossary.title"), addresses.glossary()));
    }
    entries.add(new Entry(texts.get("sources.title"), addresses.sources()));
    entries.add(new Entry(texts.get("accessibility.title"), addresses.accessibility()));
    return List.copyOf(entries);
  }
}
