package nl.handreiking.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.handreiking.model.Guide;
import nl.handreiking.output.Content;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.SitePath;
import nl.handreiking.output.SitePlan;
import nl.handreiking.site.address.Hrefs;
import nl.handreiking.site.page.AllPages;
import nl.handreiking.site.page.DownloadIndex;
import nl.handreiking.site.page.PageFrames;
import nl.handreiking.site.page.PageSpec;
import nl.handreiking.site.page.Scope;
import nl.handreiking.site.page.SiteContext;
import nl.handreiking.site.page.SiteOptions;
import nl.handreiking.site.page.StructuredData;
import nl.handreiking.site.theme.Templates;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.site.theme.ThemeFault;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.Problems;

/**
 * Turns a publication into the files of its site. Pages are described here and made when their
 * bytes are asked for, so that they are never all in memory; a template that fails then throws a
 * {@link ThemeFault}.
 */
public final class SitePlanner {

  private static final String SOCIAL_IMAGE = "assets/social.png";

  private final Theme theme;

  public SitePlanner(Theme theme) {
    this.theme = theme;
  }

  /** The plan of a publication that all rules found to be right. */
  public Outcome<SitePlan> plan(Guide guide, SiteOptions options) {
    return theme
        .templates(guide.info().language(), guide.info().span())
        .then(templates -> plan(guide, options, templates));
  }

  private Outcome<SitePlan> plan(Guide guide, SiteOptions options, Templates templates) {
    try {
      SiteContext publication = SiteContext.of(guide, options, templates);
      DownloadIndex downloads = new DownloadIndex(publication);
      List<PageSpec> pages = UniqueTitles.unique(AllPages.of(publication));
      Problems problems = new Problems();
      new PathRules(publication, problems).check(pages);
      if (problems.hasErrors()) {
        return Outcome.failed(problems.sorted());
      }
      List<OutputFile> files = new ArrayList<>(pageFiles(publication, downloads, pages));
      files.addAll(themeFiles(guide));
      files.addAll(PictureFiles.files(publication));
      files.addAll(downloads.files());
      files.addAll(machineFiles(publication, pages));
      return Outcome.of(new SitePlan(files), problems.sorted());
    } catch (ThemeFault fault) {
      return Outcome.failed(List.of(fault.diagnostic()));
    }
  }

  private List<OutputFile> pageFiles(
      SiteContext publication, DownloadIndex downloads, List<PageSpec> pages) {
    PageFrames frames = new PageFrames(publication, socialImage(publication.options()));
    return pages.stream()
        .map(
            page -> new OutputFile(page.path(), () -> render(publication, downloads, frames, page)))
        .toList();
  }

  private static byte[] render(
      SiteContext publication, DownloadIndex downloads, PageFrames frames, PageSpec page) {
    Hrefs hrefs =
        page.path().equals(publication.addresses().notFound())
            ? Hrefs.anyDepth(page.path(), publication.options().baseUrl())
            : Hrefs.relative(page.path());
    Scope scope = new Scope(publication, page.path(), hrefs, downloads);
    Record view = page.view().apply(scope);
    Map<String, Object> model =
        Map.of("page", view, "frame", frames.of(page, hrefs), "downloads", scope.downloads());
    return publication.templates().page(page.template(), model);
  }

  private List<OutputFile> themeFiles(Guide guide) {
    List<OutputFile> files = new ArrayList<>();
    files.add(
        text("assets/site.css", () -> theme.styles() + "\n" + LevelStyles.of(guide.levels())));
    files.add(text("assets/site.js", theme::script));
    if (!guide.decks().isEmpty()) {
      files.add(text("assets/deck.css", theme::deckStyles));
      files.add(text("assets/deck.js", theme::deckScript));
    }
    for (String asset : theme.assets()) {
      files.add(new OutputFile(SitePath.of(asset), () -> theme.bytes(asset)));
    }
    return files;
  }

  private static List<OutputFile> machineFiles(SiteContext publication, List<PageSpec> all) {
    SitePath notFound = publication.addresses().notFound();
    List<PageSpec> pages = all.stream().filter(page -> !page.path().equals(notFound)).toList();
    List<OutputFile> files = new ArrayList<>();
    StructuredData data = new StructuredData(publication);
    files.add(text(StructuredData.PATH.value(), () -> data.of(pages)));
    String base = publication.options().baseUrl();
    if (!base.isEmpty()) {
      files.add(text("sitemap.xml", () -> Sitemap.xml(base, pages)));
      files.add(text("robots.txt", () -> Sitemap.robots(base)));
    }
    return files;
  }

  private String socialImage(SiteOptions options) {
    boolean known = !options.baseUrl().isEmpty() && theme.assets().contains(SOCIAL_IMAGE);
    return known ? options.baseUrl() + SOCIAL_IMAGE : "";
  }

  /** A text that is made when its bytes are asked for. */
  private static OutputFile text(String path, Supplier<String> text) {
    return new OutputFile(SitePath.of(path), () -> Content.of(text.get()).bytes());
  }
}
