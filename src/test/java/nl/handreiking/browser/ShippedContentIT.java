package nl.handreiking.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped publication is complete: every item and every link, at each level that has it. */
class ShippedContentIT {

  private static final List<String> LEVELS = List.of("po", "vo", "mbo", "hbo-wo");
  private static final String GENERAL = "alle";
  private static final Map<String, Set<String>> IDS = byLevel("[id]", Element::id);
  private static final Map<String, Set<String>> ADDRESSES =
      byLevel("main a[href^=http]", link -> link.attr("href"));

  /** A row of a table: an id, the last column's levels, and the column between them if any. */
  record Row(String id, String value, List<String> levels) {

    static Stream<Row> of(String table) throws IOException {
      Path file = Path.of("src/test/resources/shipped", table);
      return Files.readAllLines(file, UTF_8).stream().skip(1).map(Row::parse);
    }

    private static Row parse(String line) {
      String[] cells = line.split("\t", -1);
      List<String> levels = Arrays.asList(cells[cells.length - 1].split(" ", -1));
      return new Row(cells[0], cells[1], levels);
    }
  }

  static Stream<Row> items() throws IOException {
    return Row.of("items.tsv");
  }

  static Stream<Row> links() throws IOException {
    return Row.of("links.tsv");
  }

  @ParameterizedTest
  @MethodSource("items")
  void everyItemStandsAtItsLevelsAndNowhereElse(Row item) {
    for (String level : LEVELS) {
      assertThat(IDS.get(level).contains(item.id()))
          .as("%s at %s", item.id(), level)
          .isEqualTo(item.levels().contains(level));
    }
    if (item.levels().contains(GENERAL)) {
      assertThat(IDS.get(GENERAL)).contains(item.id());
    }
  }

  @ParameterizedTest
  @MethodSource("links")
  void everyLinkStandsAtItsLevels(Row link) {
    for (String level : link.levels()) {
      assertThat(ADDRESSES.get(level)).as("%s at %s", link.id(), level).contains(link.value());
    }
  }

  @Test
  void thereIsAConversationStarterForEachSchoolWeek() {
    Document page = parse("gespreksstarters/index.html");
    assertThat(page.select(".cards--starters > *").size()).isGreaterThanOrEqualTo(40);
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
      throw new java.io.UncheckedIOException(e);
    }
  }
}
