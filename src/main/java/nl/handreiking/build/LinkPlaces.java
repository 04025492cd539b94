package nl.handreiking.build;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.check.LinkMentions;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.links.page.LinkExtractor.PageLink;
import nl.handreiking.markdown.Destination.ToFigure;
import nl.handreiking.markdown.Inline.Image;
import nl.handreiking.model.Figure;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Help;
import nl.handreiking.model.Item;
import nl.handreiking.model.Reference;
import nl.handreiking.source.SourceLocation;
import nl.handreiking.source.SourceSpan;

/** Finds the place in the content that a link on a page comes from. */
final class LinkPlaces {

  private static final String PART = "__";

  private final Map<String, List<SourceSpan>> mentions;
  private final Map<String, Set<String>> filesOfOwner = new HashMap<>();
  private final Map<String, SourceLocation> owners = new HashMap<>();

  LinkPlaces(Survey survey) {
    Guide guide = survey.guide();
    this.mentions = LinkMentions.of(survey);
    guide.allItems().forEach(item -> add(item, guide));
    guide.help().lines().forEach(this::add);
    guide
        .campaign()
        .projects()
        .forEach(
            project ->
                project.partners().forEach(partner -> add(project.id().value(), partner.link())));
  }

  /**
   * Where what surrounds the link on the page mentions it; else where it is mentioned outside of
   * items, as the event of the home page is. The list of sources comes from no mention at all.
   */
  Optional<SourceLocation> of(String linkId, PageLink link) {
    List<SourceSpan> places = mentions.getOrDefault(linkId, List.of());
    return around(link, places)
        .or(() -> link.ancestorIds().contains(linkId) ? Optional.empty() : outsideItems(places));
  }

  private Optional<SourceLocation> outsideItems(List<SourceSpan> places) {
    Set<String> ofItems =
        owners.values().stream().map(SourceLocation::file).collect(Collectors.toSet());
    return places.stream()
        .map(SourceSpan::start)
        .filter(place -> !ofItems.contains(place.file()))
        .findFirst();
  }

  private Optional<SourceLocation> around(PageLink link, List<SourceSpan> places) {
    return link.ancestorIds().stream()
        .map(LinkPlaces::owner)
        .filter(filesOfOwner::containsKey)
        .flatMap(owner -> in(filesOfOwner.getOrDefault(owner, Set.of()), places))
        .findFirst();
  }

  /** Where the item is written that a link stands in, which the registry does not know. */
  Optional<SourceLocation> ofUnregistered(PageLink link) {
    return link.ancestorIds().stream()
        .map(LinkPlaces::owner)
        .flatMap(owner -> Optional.ofNullable(owners.get(owner)).stream())
        .findFirst();
  }

  private static Stream<SourceLocation> in(Set<String> files, List<SourceSpan> places) {
    return files.stream()
        .flatMap(
            file ->
                places.stream().map(SourceSpan::start).filter(place -> place.file().equals(file)));
  }

  private void add(Item item, Guide guide) {
    Set<String> files = files(item.id().value());
    files.add(item.span().start().file());
    owners.putIfAbsent(item.id().value(), item.span().start());
    Stream.concat(item.figure().stream().map(Reference::id), figures(item))
        .flatMap(id -> guide.figure(id).stream())
        .map(Figure::span)
        .forEach(span -> files.add(span.start().file()));
  }

  private static Stream<String> figures(Item item) {
    return item.body().images().stream()
        .map(Image::destination)
        .filter(ToFigure.class::isInstance)
        .map(destination -> ((ToFigure) destination).id());
  }

  private void add(Help.Line line) {
    add(line.id().value(), line.link());
  }

  private void add(String owner, List<Reference> links) {
    links.forEach(link -> files(owner).add(link.span().start().file()));
  }

  private Set<String> files(String owner) {
    return filesOfOwner.computeIfAbsent(owner, id -> new LinkedHashSet<>());
  }

  /** The id without the level or kind that pages put before it. */
  private static String owner(String id) {
    int part = id.indexOf(PART);
    return part < 0 ? id : id.substring(part + PART.length());
  }
}
