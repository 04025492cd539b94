package nl.handreiking.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.handreiking.site.TestSite;
import nl.handreiking.site.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * In which order items stand on a page: those without a group first, then group by group as the
 * topic names them, each by the order that the item gives.
 */
class ItemOrderTest {

  private static final Path CONTENT = Path.of("src/test/resources/destinations/content");

  private static TestSite site;

  @BeforeAll
  static void planTheSite() {
    site = TestSite.of(CONTENT, Theme.standard(), TestSite.OFFLINE);
  }

  @Test
  void itemsStandByGroupAndOrder() {
    assertThat(items("po/lezen/index.html"))
        .containsExactly("voorlezen", "los", "midden", "vervolg", "begin");
  }

  @Test
  void anItemThatALevelMovesThereStandsByItsOrderToo() {
    assertThat(items("mbo/lezen/index.html"))
        .containsExactly("dagboek", "voorlezen", "los", "midden", "vervolg", "begin");
  }

  @Test
  void anItemStandsNowhereElse() {
    assertThat(items("po/schrijven/index.html")).containsExactly("dagboek");
    assertThat(items("mbo/toetsen/index.html")).containsExactly("cijfers");
  }

  @Test
  void groupsHaveIdsOfTheirOwn() {
    assertThat(site.page("po/lezen/index.html").select("[id^=lezen__]").eachAttr("id"))
        .contains("lezen__straks", "lezen__nu");
  }

  /** Ids of items are slugs; those of other things have two marks in a row, or underscores. */
  private List<String> items(String page) {
    return site.page(page).select("main [id]").eachAttr("id").stream()
        .filter(id -> id.matches("[a-z]+"))
        .toList();
  }
}
