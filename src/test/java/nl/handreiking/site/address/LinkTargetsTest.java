package nl.handreiking.site.address;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.handreiking.site.SiteChecks;
import nl.handreiking.site.TestSite;
import nl.handreiking.site.theme.Theme;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Where each destination that an editor can write leads, by the page that it is read on. The
 * publication in {@code destinations} has the same links in an item, in a presentation and on a
 * general page. The topic lezen is there at both levels, schrijven at po and toetsen at mbo only;
 * the item dagboek of schrijven stands under lezen at mbo.
 */
class LinkTargetsTest {

  private static final Path CONTENT = Path.of("src/test/resources/destinations/content");
  private static final String OF_LEVELS = "(item|onderwerp|niveau):.*";
  private static final String OTHERS = "(pagina|link):.*";

  private static TestSite site;

  @BeforeAll
  static void planTheSite() {
    site = TestSite.of(CONTENT, Theme.standard(), TestSite.OFFLINE);
  }

  @Test
  void aTopicLeadsToItsOwnLevel() {
    assertThat(links("po/lezen/index.html", OF_LEVELS))
        .isEqualTo(
            """
                item:dagboek               ../schrijven/index.html#dagboek
                item:cijfers               ../../onderwerpen/toetsen/index.html#mbo__cijfers
                item:wie                   ../../over/index.html#wie
                item:meedoen               ../../actie/index.html#meedoen
                onderwerp:lezen            index.html
                onderwerp:schrijven        ../schrijven/index.html
                onderwerp:toetsen          ../../onderwerpen/toetsen/index.html
                niveau:mbo                 ../../mbo/index.html
                """);
  }

  @Test
  void aTopicHoldsWhatItsLevelMovesThere() {
    assertThat(links("mbo/lezen/index.html", OF_LEVELS))
        .isEqualTo(
            """
                item:dagboek               #dagboek
                item:cijfers               ../toetsen/index.html#cijfers
                item:wie                   ../../over/index.html#wie
                item:meedoen               ../../actie/index.html#meedoen
                onderwerp:lezen            index.html
                onderwerp:schrijven        ../../onderwerpen/schrijven/index.html
                onderwerp:toetsen          ../toetsen/index.html
                niveau:mbo                 ../index.html
                """);
  }

  @Test
  void aWholeLevelOnOnePageLeadsToItself() {
    assertThat(links("po/alles/index.html", OF_LEVELS))
        .isEqualTo(
            """
                item:dagboek               #dagboek
                item:cijfers               ../../onderwerpen/toetsen/index.html#mbo__cijfers
                item:wie                   ../../over/index.html#wie
                item:meedoen               ../../actie/index.html#meedoen
                onderwerp:lezen            #lezen__
                onderwerp:schrijven        #schrijven__
                onderwerp:toetsen          ../../onderwerpen/toetsen/index.html
                niveau:mbo                 ../../mbo/index.html
                """);
  }

  @Test
  void aPresentationLeadsToThePagesOfItsLevel() {
    assertThat(links("mbo/presentatie/index.html", OF_LEVELS))
        .isEqualTo(
            """
                item:dagboek               ../lezen/index.html#dagboek
                item:cijfers               ../toetsen/index.html#cijfers
                item:wie                   ../../over/index.html#wie
                item:meedoen               ../../actie/index.html#meedoen
                onderwerp:lezen            ../lezen/index.html
                onderwerp:schrijven        ../../onderwerpen/schrijven/index.html
                onderwerp:toetsen          ../toetsen/index.html
                niveau:mbo                 ../index.html
                """);
  }

  @Test
  void aTopicAtAllLevelsLeadsToTheSameLevelOfItself() {
    assertThat(links("onderwerpen/lezen/index.html", OF_LEVELS))
        .isEqualTo(
            """
                item:dagboek               ../../po/schrijven/index.html#dagboek
                item:cijfers               ../toetsen/index.html#mbo__cijfers
                item:wie                   ../../over/index.html#wie
                item:meedoen               ../../actie/index.html#meedoen
                onderwerp:lezen            #po
                onderwerp:schrijven        ../../po/schrijven/index.html
                onderwerp:toetsen          ../toetsen/index.html
                niveau:mbo                 ../../mbo/index.html
                item:dagboek               #mbo__dagboek
                item:cijfers               ../../mbo/toetsen/index.html#cijfers
                item:wie                   ../../over/index.html#wie
                item:meedoen               ../../actie/index.html#meedoen
                onderwerp:lezen            #mbo
                onderwerp:schrijven        ../schrijven/index.html
                onderwerp:toetsen          ../../mbo/toetsen/index.html
                niveau:mbo                 ../../mbo/index.html
                """);
  }

  @Test
  void aGeneralPageLeadsToTopicsAtAllLevels() {
    assertThat(links("over/index.html", OF_LEVELS))
        .isEqualTo(
            """
                item:dagboek               ../onderwerpen/schrijven/index.html#po__dagboek
                item:cijfers               ../onderwerpen/toetsen/index.html#mbo__cijfers
                item:wie                   #wie
                item:meedoen               ../actie/index.html#meedoen
                onderwerp:lezen            ../onderwerpen/lezen/index.html
                onderwerp:schrijven        ../onderwerpen/schrijven/index.html
                onderwerp:toetsen          ../onderwerpen/toetsen/index.html
                niveau:mbo                 ../mbo/index.html
                """);
  }

  @Test
  void generalPagesAreWhereTheyAre() {
    assertThat(links("over/index.html", OTHERS))
        .isEqualTo(
            """
                pagina:over                index.html
                pagina:over#wie-wij-zijn   #over__--wie-wij-zijn
                pagina:over#wie            #wie
                pagina:over#samen          #wie--samen
                pagina:over#onbekend       index.html
                pagina:actie               ../actie/index.html
                pagina:actie#doe-mee       ../actie/index.html#actie__--doe-mee
                pagina:actie#meedoen       ../actie/index.html#meedoen
                pagina:actie#hier          ../actie/index.html#meedoen--hier
                pagina:start               ../index.html
                pagina:hulp#leeslijn       ../hulp/index.html#leeslijn
                pagina:gespreksstarters#boek ../gespreksstarters/index.html#boek
                pagina:bronnen#leestips    ../bronnen/index.html#leestips
                pagina:begrippen#avi       ../begrippen/index.html#avi
                pagina:toegankelijkheid    ../toegankelijkheid/index.html
                link:leestips              https://voorbeeld.nl/tips
                """);
  }

  @Test
  void everyPageHasAnAddressInTheLanguageOfTheSite() {
    assertThat(site.pages())
        .containsOnlyKeys(
            "404.html",
            "actie/index.html",
            "begrippen/index.html",
            "bronnen/index.html",
            "gespreksstarters/index.html",
            "hulp/index.html",
            "index.html",
            "mbo/alles/index.html",
            "mbo/index.html",
            "mbo/lezen/index.html",
            "mbo/presentatie/index.html",
            "mbo/toetsen/index.html",
            "onderwerpen/lezen/index.html",
            "onderwerpen/schrijven/index.html",
            "onderwerpen/toetsen/index.html",
            "over/index.html",
            "po/alles/index.html",
            "po/index.html",
            "po/lezen/index.html",
            "po/schrijven/index.html",
            "toegankelijkheid/index.html");
  }

  @Test
  void nothingLeadsNowhere() {
    assertThat(SiteChecks.faults(site, "")).isEmpty();
  }

  /** The links of a page that match, as {@code text address}, in their order. */
  private String links(String page, String text) {
    return site.page(page).select("main a").stream()
        .filter(link -> destination(link).matches(text))
        .map(link -> "%-26s %s\n".formatted(destination(link), link.attr("href")))
        .collect(joining());
  }

  /** What the editor wrote, which the text of the link says too. */
  private static String destination(Element link) {
    return link.ownText();
  }
}
