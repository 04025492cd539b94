package nl.handreiking.check.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handreiking.model.Figure;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.Page;
import nl.handreiking.model.Reference;
import nl.handreiking.model.Topic;
import nl.handreiking.model.Unreadable;

/**
 * A publication with what rules look up in it.
 *
 * @param items by id; of two with one id, the first
 * @param mentions all links and figures in texts, and the quick links
 */
public record Survey(
    Guide guide,
    List<Passage> passages,
    List<ValueText> lines,
    List<Mention> mentions,
    List<String> levels,
    Map<String, Topic> topics,
    Map<String, Item> items,
    Map<String, Page> pages,
    Map<String, Figure> figures) {

  public static Survey of(Guide guide) {
    Texts texts = new Texts(guide);
    return new Survey(
        guide,
        texts.passages(),
        texts.lines(),
        mentions(guide, texts.passages()),
        guide.levels().stream().map(level -> level.id().value()).distinct().toList(),
        byId(guide.topics(), topic -> topic.id().value()),
        byId(guide.allItems().toList(), item -> item.id().value()),
        byId(guide.pages(), page -> page.id().value()),
        byId(guide.figures(), figure -> figure.id().value()));
  }

  public boolean misses(Unreadable gap) {
    return guide.gaps().contains(gap);
  }

  public Stream<Mention> mentions(Target.Kind kind) {
    return mentions.stream().filter(mention -> mention.target().kind() == kind);
  }

  /** What the mentions of a kind name. */
  public Stream<Reference> references(Target.Kind kind) {
    return mentions(kind).map(Mention::reference);
  }

  /** A quick link that leads nowhere was reported by the reader. */
  private static List<Mention> mentions(Guide guide, List<Passage> passages) {
    Readers general = Readers.general(guide);
    Stream<Mention> ofTexts = passages.stream().flatMap(Survey::mentions);
    Stream<Mention> quick =
        guide.info().quickLinks().stream()
            .filter(link -> !link.target().id().isEmpty())
            .map(link -> Mention.of(link, general));
    return Stream.concat(ofTexts, quick).toList();
  }

  private static Stream<Mention> mentions(Passage passage) {
    return Stream.concat(
        passage.text().links().stream().map(link -> Mention.of(link, passage)),
        passage.text().images().stream()
            .filter(image -> Target.of(image.destination()).kind() == Target.Kind.FIGURE)
            .map(image -> Mention.of(image, passage)));
  }

  private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
    Map<String, T> map = new TreeMap<>();
    all.forEach(one -> map.putIfAbsent(id.apply(one), one));
    return map;
  }
}
