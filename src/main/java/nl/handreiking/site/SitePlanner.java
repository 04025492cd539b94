package nl.handreiking.site;

import java.util.ArrayList;
import java.util.HashMap;
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
import nl.handreiking.site.theme.Templates;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.site.theme.ThemeFault;
import nl.handreiking.site.view.InlineText;
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
    return theme.templates(guide).ifClean(templates -> plan(guide, options, templates));
  }

  private Outcome<SitePlan> plan(Guide guide, SiteOptions options, Templates templates) {
    try {
      SiteContext publication = SiteContext.of(guide, options, templates);
      DownloadIndex downloads = new DownloadIndex(publication);
      List<PageSpec> pages = UniqueTitles.unique(AllPages.of(publication));
      Problems problems = new Problems();
      PathRules.check(pages, problems);
      if (problems.hasErrors()) {
        return Outcome.failed(problems.sorted());
      }
      SiteAssets assets = new SiteAssets(theme, guide);
      List<OutputFile> files = new ArrayList<>(pageFiles(publication, downloads, assets, pages));
      files.addAll(assets.files());
      files.addAll(PictureFiles.files(publication));
      files.addAll(downloads.files());
      files.addAll(machineFiles(publication, pages));
      return Outcome.of(new SitePlan(files), problems.sorted());
    } catch (ThemeFault fault) {
      return Outcome.failed(List.of(fault.diagnostic()));
    }
  }

  private List<OutputFile> pageFiles(
      SiteContext publication, DownloadIndex downloads, SiteAssets assets, List<PageSpec> pages) {
    PageFrames frames =
        new PageFrames(publication, assets.addresses(), socialImage(publication.options()));
    Shared shared =
        new Shared(publication, downloads, frames, InlineText.of(theme.standaloneStyles().strip()));
    return pages.stream()
        .map(page -> new OutputFile(page.path(), () -> render(shared, page)))
        .toList();
  }

  /** What all pages are made of. */
  private record Shared(
      SiteContext publication, DownloadIndex downloads, PageFrames frames, InlineText standalone) {}

  private static byte[] render(Shared shared, PageSpec page) {
    SiteContext publication = shared.publication();
    Hrefs hrefs =
        page.path().equals(publication.addresses().notFound())
            ? Hrefs.anyDepth(page.path(), publication.options().baseUrl())
            : Hrefs.relative(page.path());
    Scope scope = new Scope(publication, page.path(), hrefs, shared.downloads());
    Map<String, Object> model = new HashMap<>();
    model.put("page", page.view().apply(scope));
    model.put("frame", shared.frames().of(page, hrefs));
    model.put("downloads", scope.downloads());
    model.put("standalone", shared.standalone());
    return publication.templates().page(page.template(), model);
  }

  private static List<OutputFile> machineFiles(SiteContext publication, List<PageSpec> all) {
    SitePath notFound = publication.addresses().notFound();
    List<PageSpec> pages = all.stream().filter(page -> !page.path().equals(notFound)).toList();
    List<OutputFile> files = new ArrayList<>();
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
