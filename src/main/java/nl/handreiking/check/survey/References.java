package nl.handreiking.check.survey;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handreiking.model.Campaign;
import nl.handreiking.model.Guide;
import nl.handreiking.model.ItemLink;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Placement;
import nl.handreiking.model.Reference;
import nl.handreiking.model.Slide;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** All that front matter and YAML files mention by id. */
public final class References {

  private References() {}

  /** Ids of registered links. */
  public static Stream<Reference> links(Guide guide) {
    Stream<Reference> ofItems =
        guide.allItems().flatMap(item -> item.links().stream()).map(ItemLink::link);
    Stream<Reference> ofFigures = flat(guide.figures(), figure -> figure.source());
    Stream<Reference> ofEvent = flat(guide.info().event(), event -> event.link());
    Stream<Reference> ofHelp = flat(guide.help().lines(), line -> line.link());
    Stream<Reference> ofAudits = flat(guide.accessibility().audits(), audit -> audit.report());
    return Stream.of(ofItems, ofFigures, ofEvent, ofHelp, ofAudits, ofCampaign(guide.campaign()))
        .flatMap(Function.identity());
  }

  /** Ids of figures, in texts too. */
  public static Stream<Reference> figures(Survey survey) {
    Stream<Reference> ofItems = survey.guide().allItems().flatMap(item -> item.figure().stream());
    Stream<Reference> ofHome = survey.guide().info().homeFigures().figures().stream();
    return Stream.concat(Stream.concat(ofItems, ofHome), survey.references(Target.Kind.FIGURE));
  }

  private static Stream<Reference> ofCampaign(Campaign campaign) {
    return Stream.of(
            campaign.projects().stream()
                .flatMap(project -> flat(project.partners(), partner -> partner.link())),
            campaign.news().stream().map(item -> item.link()),
            campaign.donation().stream().map(donation -> donation.link()))
        .flatMap(Function.identity());
  }

  /** Ids of levels. */
  public static Stream<Reference> levels(Guide guide) {
    Stream<LevelSelection> ofTopics = guide.topics().stream().map(topic -> topic.levels());
    Stream<LevelSelection> ofItems = guide.allItems().map(item -> item.levels());
    Stream<LevelSelection> ofLinks =
        guide.allItems().flatMap(item -> item.links().stream()).map(ItemLink::levels);
    Stream<LevelSelection> ofStarters =
        guide.starters().all().stream().map(starter -> starter.levels());
    Stream<LevelSelection> ofDecks = guide.decks().stream().map(deck -> deck.levels());
    Stream<LevelSelection> ofSlides = slides(guide).map(slide -> slide.levels());
    Stream<Reference> selected =
        Stream.of(ofTopics, ofItems, ofLinks, ofStarters, ofDecks, ofSlides)
            .flatMap(Function.identity())
            .flatMap(selection -> selection.levels().stream());
    return Stream.concat(selected, placements(guide).map(Placement::level));
  }

  public static Stream<Slide> slides(Guide guide) {
    return guide.decks().stream().flatMap(deck -> deck.slides().stream());
  }

  public static Stream<Placement> placements(Guide guide) {
    return guide.allItems().flatMap(item -> item.placements().stream());
  }

  /** Reports each mention of something that is not there. An empty id was reported already. */
  public static void reportUnknown(
      Rule rule, Stream<Reference> mentioned, Collection<String> known, Problems problems) {
    mentioned
        .filter(reference -> !reference.id().isEmpty() && !known.contains(reference.id()))
        .forEach(
            reference ->
                problems.reportUnknown(
                    rule, reference.span(), reference.id(), known, String.join(", ", known)));
  }

  private static <T> Stream<Reference> flat(List<T> owners, Function<T, List<Reference>> of) {
    return owners.stream().flatMap(owner -> of.apply(owner).stream());
  }
}
