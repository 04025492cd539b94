package nl.handreiking.browser;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.Level;
import nl.handreiking.site.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever editors write: every item and every link is in the site, at each level that has it. */
class ShippedContentIT {

  private static final Guide GUIDE = TestSite.guide(Path.of("content"));
  private static final Set<String> LEVELS =
      GUIDE.levels().stream().map(level -> level.id().value()).collect(toUnmodifiableSet());
  private static final String GENERAL = "";
  private static final Map<String, Set<String>> IDS = byLevel("[id]", Element::id);
  private static final Map<String, Set<String>> ADDRESSES =
      byLevel("main a[href^=http]", link -> link.attr("href"));

  static List<Level> levels() {
    return GUIDE.levels();
  }

  @ParameterizedTest
  @MethodSource("levels")
  void everyItemOfATopicStandsAtItsLevelsAndNowhereElse(Level level) {
    Set<String> here = ids(itemsOfTopics().filter(item -> item.levels().includes(level.id())));
    Set<String> elsewhere = ids(itemsOfTopics());
    elsewhere.removeAll(here);

    assertThat(IDS.get(level.id().value()))
        .containsAll(here)
        .doesNotContainAnyElementsOf(elsewhere);
  }

  @Test
  void everyItemOfAGeneralPageStandsOnAPageOfNoLevel() {
    assertThat(IDS.get(GENERAL))
        .containsAll(ids(GUIDE.pages().stream().flatMap(page -> page.items().stream())));
  }

  @ParameterizedTest
  @MethodSource("levels")
  void everyLinkOfAnItemStandsAtItsLevels(Level level) {
    Set<String> addresses =
        itemsOfTopics()
            .filter(item -> item.levels().includes(level.id()))
            .flatMap(item -> item.linksAt(level.id()).stream())
            .map(link -> GUIDE.links().find(link.id()).orElseThrow().url().toString())
            .collect(toUnmodifiableSet());

    assertThat(ADDRESSES.get(level.id().value())).containsAll(addresses);
  }

  @Test
  void thereIsACardForEachConversationStarter() {
    Document page = parse("gespreksstarters/index.html");
    assertThat(page.select(".cards--starters > *").eachAttr("id"))
        .containsExactlyElementsOf(
            GUIDE.starters().all().stream().map(starter -> starter.id().value()).toList());
  }

  private static Stream<Item> itemsOfTopics() {
    return GUIDE.topics().stream().flatMap(topic -> topic.items().stream());
  }

  private static Set<String> ids(Stream<Item> items) {
    return items.map(item -> item.id().value()).collect(toCollection(LinkedHashSet::new));
  }

  /** The values on the pages of each level, and on the pages that belong to none. */
  private static Map<String, Set<String>> byLevel(String css, Function<Element, String> value) {
    Map<String, Set<String>> found = new HashMap<>();
    for (String page : ShippedSite.pages()) {
      if (page.endsWith("/alles/index.html")
          || page.startsWith("onderwerpen/")
          || page.startsWith("bronnen/")) {
        continue;
      }
      String first = page.substring(0, Math.max(0, page.indexOf('/')));
      String level = LEVELS.contains(first) ? first : GENERAL;
      Set<String> values = found.computeIfAbsent(level, key -> new LinkedHashSet<>());
      parse(page).select(css).forEach(element -> values.add(value.apply(element)));
    }
    return found;
  }

  private static Document parse(String page) {
    try {
      return Jsoup.parse(ShippedSite.folder().resolve(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
