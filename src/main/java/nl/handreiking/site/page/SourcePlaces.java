package nl.handreiking.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handreiking.model.Level;
import nl.handreiking.model.TopicPage;
import nl.handreiking.site.address.PageTarget;
import nl.handreiking.site.page.SourcesPage.SourcePlace;
import nl.handreiking.site.view.LevelCard;

/** The places that lead to an address: the same text at several levels is one of them. */
final class SourcePlaces {

  private SourcePlaces() {}

  static List<SourcePlace> of(Scope scope, Stream<LinkUses.Use> uses) {
    Map<String, Map<PageTarget, LinkUses.Use>> byText =
        uses.collect(
            groupingBy(
                use -> use.text() + "#" + use.place().anchor(),
                LinkedHashMap::new,
                toMap(
                    LinkUses.Use::place,
                    Function.identity(),
                    (first, again) -> first,
                    LinkedHashMap::new)));
    return byText.values().stream()
        .flatMap(same -> places(scope, List.copyOf(same.values())))
        .toList();
  }

  private static Stream<SourcePlace> places(Scope scope, List<LinkUses.Use> same) {
    List<LevelCard> levels =
        scope.publication().guide().hasOneLevel()
            ? List.of()
            : same.stream()
                .flatMap(use -> use.topic().stream().map(page -> card(scope, use, page)))
                .toList();
    return levels.isEmpty()
        ? same.stream()
            .map(use -> new SourcePlace(use.text(), scope.hrefs().to(use.place()), levels))
        : Stream.of(new SourcePlace(same.get(0).text(), "", levels));
  }

  private static LevelCard card(Scope scope, LinkUses.Use use, TopicPage page) {
    Level level = page.level();
    return new LevelCard(
        level.id().value(), level.title(), level.shortTitle(), "", scope.hrefs().to(use.place()));
  }
}
