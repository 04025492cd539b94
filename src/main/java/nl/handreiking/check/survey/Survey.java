package nl.handreiking.check.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handreiking.markdown.Destination;
import nl.handreiking.markdown.LocatedText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.model.Figure;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.Page;
import nl.handreiking.model.Part;
import nl.handreiking.model.PartReference;
import nl.handreiking.model.PlacementIndex;
import nl.handreiking.model.ReaderScope;
import nl.handreiking.model.Reference;
import nl.handreiking.model.RefersTo;
import nl.handreiking.model.Topic;
import nl.handreiking.model.Unreadable;

/**
 * A publication with what rules look up in it.
 *
 * @param passages all texts in Markdown
 * @param lines all texts of front matter and YAML
 * @param mentions all links and figures in passages, and the quick links
 * @param references all that front matter and YAML mention by id
 */
public record Survey(
    Guide guide,
    List<Passage> passages,
    List<ValueText> lines,
    List<Mention<Destination>> mentions,
    Map<RefersTo, List<Reference>> references,
    PlacementIndex placements,
    ById byId) {

  /** What ids name; of two with one id, the first. */
  public record ById(
      Map<String, Topic> topics,
      Map<String, Item> items,
      Map<String, Page> pages,
      Map<String, Figure> figures) {

    private static ById of(Guide guide) {
      return new ById(
          byId(guide.topics(), topic -> topic.id().value()),
          byId(guide.allItems().toList(), item -> item.id().value()),
          byId(guide.pages(), page -> page.id().value()),
          byId(guide.figures(), figure -> figure.id().value()));
    }

    private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
      Map<String, T> map = new TreeMap<>();
      all.forEach(one -> map.putIfAbsent(id.apply(one), one));
      return map;
    }
  }

  public static Survey of(Guide guide) {
    List<Part> parts = guide.parts().toList();
    List<Passage> passages = parts.stream().flatMap(part -> passages(part, guide)).toList();
    Map<RefersTo, List<Reference>> references = references(parts);
    return new Survey(
        guide,
        passages,
        parts.stream().flatMap(part -> lines(part, guide)).toList(),
        mentions(guide, passages, references),
        references,
        new PlacementIndex(guide),
        ById.of(guide));
  }

  public List<String> levels() {
    return guide.levels().stream().map(level -> level.id().value()).distinct().toList();
  }

  public Map<String, Topic> topics() {
    return byId.topics();
  }

  public Map<String, Item> items() {
    return byId.items();
  }

  public Map<String, Page> pages() {
    return byId.pages();
  }

  public Map<String, Figure> figures() {
    return byId.figures();
  }

  public boolean misses(Unreadable gap) {
    return guide.gaps().contains(gap);
  }

  public Readers readers(ReaderScope scope) {
    return Readers.of(scope, guide);
  }

  /** The mentions of one kind of destination. */
  public <D extends Destination> Stream<Mention<D>> mentions(Class<D> kind) {
    return mentions.stream()
        .filter(mention -> kind.isInstance(mention.destination()))
        .map(
            mention ->
                new Mention<>(
                    kind.cast(mention.destination()),
                    mention.readers(),
                    mention.headings(),
                    mention.span()));
  }

  /** What front matter and YAML mention by its id. */
  public Stream<Reference> references(RefersTo what) {
    return references.getOrDefault(what, List.of()).stream();
  }

  /** All mentions of registered links: those in front matter and YAML first, then texts. */
  public Stream<Reference> linkReferences() {
    return Stream.concat(references(RefersTo.LINK), references(Destination.ToLink.class));
  }

  /** All mentions of figures: those in front matter and YAML first, then texts. */
  public Stream<Reference> figureReferences() {
    return Stream.concat(references(RefersTo.FIGURE), references(Destination.ToFigure.class));
  }

  /** What the mentions of a kind name. */
  public Stream<Reference> references(Class<? extends Destination.ById> kind) {
    return mentions(kind).map(Mention::reference);
  }

  private static Stream<Passage> passages(Part part, Guide guide) {
    return part.bodies().stream()
        .map(
            body -> new Passage(body.text(), Readers.of(body.readers(), guide), body.titleLevel()));
  }

  private static Stream<ValueText> lines(Part part, Guide guide) {
    return part.texts().stream()
        .map(
            text ->
                new ValueText(
                    part, text.text(), text.heading(), Readers.of(text.readers(), guide)));
  }

  private static Map<RefersTo, List<Reference>> references(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part.references().stream())
        .collect(
            groupingBy(
                PartReference::to,
                () -> new EnumMap<>(RefersTo.class),
                mapping(PartReference::reference, toList())));
  }

  /** A quick link that leads nowhere was reported by the reader. */
  private static List<Mention<Destination>> mentions(
      Guide guide, List<Passage> passages, Map<RefersTo, List<Reference>> references) {
    Readers general = Readers.of(ReaderScope.GENERAL, guide);
    Stream<Mention<Destination>> quick =
        references.getOrDefault(RefersTo.DESTINATION, List.of()).stream()
            .filter(destination -> !destination.id().isEmpty())
            .map(destination -> Mention.of(destination, general));
    return Stream.concat(passages.stream().flatMap(Survey::mentions), quick).toList();
  }

  private static Stream<Mention<Destination>> mentions(Passage passage) {
    return Stream.concat(
        passage.text().links().stream().map(link -> Mention.of(link, passage)),
        passage.text().images().stream()
            .filter(image -> image.destination() instanceof Destination.ToFigure)
            .map(image -> Mention.of(image, passage)));
  }

  /**
   * A text in Markdown and who gets to read it.
   *
   * @param titleLevel the level of the heading that stands above it
   */
  public record Passage(MarkdownDocument text, Readers readers, int titleLevel) {}

  /**
   * A text of front matter or YAML and who gets to read it.
   *
   * @param heading whether it is shown as a heading
   */
  public record ValueText(Part part, LocatedText text, boolean heading, Readers readers) {}
}
