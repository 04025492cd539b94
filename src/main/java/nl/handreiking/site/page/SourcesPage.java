package nl.handreiking.site.page;

import static java.util.stream.Collectors.groupingBy;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.site.theme.ThemeTexts;
import nl.handreiking.site.view.LevelCard;
import nl.handreiking.site.view.SourceView;

/** Every external address, below the first topic that leads to it, with where the site does. */
final class SourcesPage implements PageKind {

  private static final String NO_TOPIC = "";

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
    Map<String, List<SourceView>> byTopic =
        publication.guide().links().all().stream()
            .sorted(byTitle)
            .flatMap(link -> publication.sources().of(link.id().value()))
            .collect(groupingBy(source -> firstTopic(uses.of(source.id()))));
    Stream<SourceGroup> groups =
        Stream.concat(
            publication.guide().topics().stream()
                .map(
                    topic ->
                        new SourceGroup(
                            "topic_" + topic.id(),
                            publication.general(topic.title()),
                            withUses(
                                scope, uses, byTopic.getOrDefault(topic.id().value(), List.of())))),
            Stream.of(
                new SourceGroup(
                    "no_topic",
                    texts.get("sources.elsewhere"),
                    withUses(scope, uses, byTopic.getOrDefault(NO_TOPIC, List.of())))));
    return new SourcesView(
        texts.get("sources.title"),
        texts.get("sources.lead"),
        groups.filter(group -> !group.sources().isEmpty()).toList());
  }

  private static String firstTopic(Stream<LinkUses.Use> uses) {
    return uses.flatMap(use -> use.topic().stream())
        .map(page -> page.topic().id().value())
        .findFirst()
        .orElse(NO_TOPIC);
  }

  private static List<SourceUse> withUses(Scope scope, LinkUses uses, List<SourceView> sources) {
    return sources.stream()
        .map(source -> new SourceUse(source, SourcePlaces.of(scope, uses.of(source.id()))))
        .toList();
  }

  /** All external addresses of the site. */
  public record SourcesView(String title, String lead, List<SourceGroup> groups) {

    public SourcesView {
      groups = List.copyOf(groups);
    }
  }

  /**
   * The addresses of a topic, or those that no topic leads to.
   *
   * @param id unique on the page
   * @param sources sorted by title
   */
  public record SourceGroup(String id, String title, List<SourceUse> sources) {

    public SourceGroup {
      sources = List.copyOf(sources);
    }
  }

  /** An external address and where the site leads to it. */
  public record SourceUse(SourceView source, List<SourcePlace> usedIn) {

    public SourceUse {
      usedIn = List.copyOf(usedIn);
    }
  }

  /**
   * Where the site leads to an address.
   *
   * @param href empty if there is a way per level
   * @param levels empty if there is one way
   */
  public record SourcePlace(String title, String href, List<LevelCard> levels) {

    public SourcePlace {
      levels = List.copyOf(levels);
    }
  }
}
