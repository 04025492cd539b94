package nl.handreiking.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.Item.Placement;
import nl.handreiking.model.Level;
import nl.handreiking.model.Page;
import nl.handreiking.model.Picture;
import nl.handreiking.model.PlacedItem;
import nl.handreiking.model.PlacementIndex;
import nl.handreiking.model.Topic;
import nl.handreiking.model.Topic.Group;
import nl.handreiking.output.SitePlan;
import nl.handreiking.site.page.SiteOptions;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.Sha256;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class SitePlannerTest {

  private static final Path LEZEN = Path.of("src/test/resources/sites/lezen/content");
  private static final Guide GUIDE = TestSite.guide(LEZEN);
  private static final Theme PLAIN = Theme.onClassPath("/theme/");

  @Test
  void withoutABaseAddressNothingIsAbsolute() {
    TestSite site = TestSite.of(GUIDE, PLAIN, TestSite.OFFLINE);
    assertThat(site.plan().files())
        .extracting(file -> file.path().value())
        .doesNotContain("sitemap.xml", "robots.txt");
    Document home = site.page("index.html");
    assertThat(home.select("link[rel=canonical], meta[property=og:image]")).isEmpty();
  }

  @Test
  void structuredDataIsJsonOfSchemaOrg() {
    assertThat(structured(TestSite.PUBLISHED, "bovenbouw/keuze/index.html").get(0))
        .containsEntry("@type", "WebPage")
        .containsEntry("url", "https://voorbeeld.nl/lezen/bovenbouw/keuze/")
        .containsEntry("isPartOf", Map.of("@type", "WebSite", "url", "https://voorbeeld.nl/lezen/"))
        .containsEntry("audience", Map.of("@type", "Audience", "audienceType", "Bovenbouw"));
    assertThat(structured(TestSite.OFFLINE, "index.html").get(0))
        .containsEntry("@type", "WebSite")
        .containsEntry("inLanguage", "nl")
        .doesNotContainKey("url");
  }

  @Test
  void structuredDataSaysTheWayFromTheFrontPage() {
    assertThat(structured(TestSite.OFFLINE, "bovenbouw/keuze/index.html").get(1))
        .containsEntry("@type", "BreadcrumbList")
        .extractingByKey("itemListElement", list(Map.class))
        .extracting(crumb -> crumb.get("position") + " " + crumb.get("item"))
        .containsExactly("1 ../../index.html", "2 ../index.html", "3 null");
    assertThat(structured(TestSite.OFFLINE, "bovenbouw/index.html").get(1))
        .extractingByKey("itemListElement", list(Map.class))
        .hasSize(2);
  }

  /** The nodes in the structured data of a page. */
  private static List<Map<String, Object>> structured(SiteOptions options, String page) {
    TestSite site = TestSite.of(GUIDE, PLAIN, options);
    String data = site.page(page).selectFirst("script[type=application/ld+json]").data();
    Map<String, List<Map<String, Object>>> json =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(data);
    return json.get("@graph");
  }

  @Test
  void theAddressOfAStyleSheetChangesWithItsBytes() {
    TestSite site = TestSite.of(GUIDE, PLAIN, TestSite.OFFLINE);
    String hash = Sha256.hex(site.text("assets/site.css").getBytes(UTF_8));
    assertThat(site.page("bovenbouw/index.html").select("link[rel=stylesheet]").attr("href"))
        .isEqualTo("../assets/site.css?v=" + hash.substring(0, 8));
  }

  @Test
  void whatIsNotFoundInASiteOfUnknownAddressNeedsNothingElse() {
    Document page = TestSite.of(GUIDE, Theme.standard(), TestSite.OFFLINE).page("404.html");
    assertThat(page.select("[href], [src]").outerHtml())
        .isEqualTo("<link rel=\"icon\" href=\"data:,\">");
    byte[] styles = page.selectFirst("style").data().getBytes(UTF_8);
    String hash = Base64.getEncoder().encodeToString(Sha256.digest().digest(styles));
    assertThat(page.selectFirst("meta[http-equiv]").attr("content"))
        .contains("style-src 'self' 'sha256-" + hash + "';");
  }

  @Test
  void theBrowserIsAsColouredAsThePage() {
    Document page = TestSite.of(GUIDE, Theme.standard(), TestSite.OFFLINE).page("index.html");
    String tokens = new String(Theme.standard().bytes("base/tokens.css"), UTF_8);
    List<String> papers =
        Pattern.compile("--paper: (#\\w+)").matcher(tokens).results().map(m -> m.group(1)).toList();
    assertThat(page.select("meta[name=theme-color]").eachAttr("content")).isEqualTo(papers);
  }

  @Test
  void twoPagesAtOneAddressAreReported() {
    Page page = GUIDE.pages().get(0);
    Guide twice = with(List.of(page, page), GUIDE.pictures());
    Outcome<SitePlan> planned = new SitePlanner(PLAIN).plan(twice, TestSite.OFFLINE);
    assertThat(planned.value()).isEmpty();
    assertThat(planned.diagnostics())
        .extracting(d -> d.rule().id() + " " + d.arguments().get(0))
        .containsExactly("adres-bezet over/index.html");
  }

  @Test
  void everyItemStandsWhereItsFrontMatterSays() {
    Guide shipped = TestSite.guide(Path.of("content"));
    for (Guide guide : List.of(GUIDE, shipped)) {
      PlacementIndex placements = new PlacementIndex(guide);
      for (Topic topic : guide.topics()) {
        for (Level level : guide.levels()) {
          assertThat(placements.at(topic, level))
              .extracting(PlacedItem::item)
              .containsExactlyInAnyOrderElementsOf(standing(guide, topic, level))
              .isSortedAccordingTo(
                  Comparator.<Item>comparingInt(item -> groupIndex(item, topic, level))
                      .thenComparingInt(Item::order));
        }
      }
    }
  }

  private static List<Item> standing(Guide guide, Topic topic, Level level) {
    List<Item> items = new ArrayList<>();
    for (Topic home : guide.topics()) {
      for (Item item : home.items()) {
        String here =
            item.placementAt(level.id()).map(p -> p.topic().id()).orElse(home.id().value());
        if (item.levels().includes(level.id()) && topic.id().value().equals(here)) {
          items.add(item);
        }
      }
    }
    return items;
  }

  private static int groupIndex(Item item, Topic topic, Level level) {
    List<Group> group =
        topic.group(item.placementAt(level.id()).map(Placement::group).orElse(item.group()));
    return group.isEmpty() ? -1 : topic.groups().indexOf(group.get(0));
  }

  @Test
  void theStarterOfTheWeekFollowsTheDay() {
    List<String> starters = new ArrayList<>();
    for (String day : List.of("2026-08-31", "2026-09-07", "2026-09-14", "2026-09-21")) {
      SiteOptions options = new SiteOptions("", LocalDate.parse(day), "test");
      TestSite site = TestSite.of(GUIDE, PLAIN, options);
      starters.add(site.page("index.html").selectFirst("p[id]").id());
    }
    assertThat(starters).containsExactly("eerste-boek", "dik-of-dun", "ruilen", "eerste-boek");
  }

  @Test
  void aBaseAddressIsAnAbsoluteWebAddress() {
    assertThat(new SiteOptions("https://x.nl/y", LocalDate.EPOCH, "").baseUrl())
        .isEqualTo("https://x.nl/y/");
    for (String wrong : List.of("x.nl", "/y/", "ftp://x.nl/", "https://x.nl/?a", "https:// x")) {
      assertThatThrownBy(() -> new SiteOptions(wrong, LocalDate.EPOCH, ""))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Guide with(List<Page> pages, List<Picture> pictures) {
    return new Guide(
        GUIDE.info(),
        GUIDE.levels(),
        new Guide.Texts(GUIDE.topics(), pages, GUIDE.decks()),
        new Guide.Resources(GUIDE.links(), GUIDE.figures(), pictures),
        GUIDE.aids(),
        GUIDE.campaign(),
        GUIDE.accessibility(),
        GUIDE.look(),
        GUIDE.gaps());
  }
}
