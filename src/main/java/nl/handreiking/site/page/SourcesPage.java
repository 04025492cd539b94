package nl.handreiking.site.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.site.address.PageTarget;
import nl.handreiking.site.theme.ThemeTexts;
import nl.handreiking.site.view.Anchor;
import nl.handreiking.site.view.SourceView;

/** Every external address, with where the site leads to it. */
final class SourcesPage implements PageKind {

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    ThemeTexts texts = publication.texts();
    return Stream.of(
        PageSpec.general(
            publication,
            publication.addresses().sources(),
            "sources",
            texts.get("sources.title"),
            texts.get("sources.lead"),
            SourcesPage::view));
  }

  private static SourcesView view(Scope scope) {
    SiteContext publication = scope.publication();
    ThemeTexts texts = publication.texts();
    LinkUses uses = new LinkUses(publication);
    Comparator<RegisteredLink> byTitle =
        Comparator.comparing(
                (RegisteredLink link) -> link.title().raw(), Collator.getInstance(texts.locale()))
            .thenComparing(RegisteredLink::id);
    List<SourceUse> sources =
        publication.guide().links().all().stream()
            .sorted(byTitle)
            .flatMap(link -> publication.sources().of(link.id().value()))
            .map(source -> new SourceUse(source, anchors(scope, uses.of(source.id()))))
            .toList();
    return new SourcesView(texts.get("sources.title"), texts.get("sources.lead"), sources);
  }

  private static List<Anchor> anchors(Scope scope, Stream<LinkUses.Use> uses) {
    Map<PageTarget, Anchor> anchors = new LinkedHashMap<>();
    uses.forEach(
        use ->
            anchors.putIfAbsent(
                use.place(), new Anchor(use.text(), scope.hrefs().to(use.place()), false)));
    return List.copyOf(anchors.values());
  }

  /**
   * All external addresses of the site.
   *
   * @param sources sorted by title
   */
  public record SourcesView(String title, String lead, List<SourceUse> sources) {

    public SourcesView {
      sources = List.copyOf(sources);
    }
  }

  /** An external address and where the site leads to it. */
  public record SourceUse(SourceView source, List<Anchor> usedIn) {

    public SourceUse {
      usedIn = List.copyOf(usedIn);
    }
  }
}
