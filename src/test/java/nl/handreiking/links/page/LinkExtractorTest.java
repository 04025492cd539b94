package nl.handreiking.links.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.handreiking.links.page.LinkExtractor.PageLink;
import org.junit.jupiter.api.Test;

class LinkExtractorTest {

  private static final Path SITE = Path.of("src/test/resources/sites/lezen/expected");

  @Test
  void findsTheLinksOfAPageOfOurOwn() throws IOException {
    String page = Files.readString(SITE.resolve("onderbouw/alles/index.html"));

    assertThat(LinkExtractor.of(page))
        .contains(
            new PageLink(
                "https://gids.voorbeeld.nl/boeken?soort=jeugd&jaar=2026",
                "de gids",
                List.of("gesprek", "the_main")),
            new PageLink(
                "https://voorbeeld.nl/cijfers",
                "Cijfers over lezen, Bureau (onderzoek, voorbeeld.nl)",
                List.of("fig__lezers", "tekens", "the_main")))
        .allMatch(link -> link.href().startsWith("http"));
  }

  @Test
  void leavesOutOtherKindsOfLinks() {
    assertThat(
            LinkExtractor.of(
                "<a href='#a'>a</a><a href='b.html'>b</a><a href='mailto:c@d.nl'>c</a><a>d</a>"
                    + "<a href='tel:1'>e</a><a href='ftp://f.nl/'>f</a><link href='https://g.nl/'>"
                    + "<img src='https://h.nl/'><a href='/http://i.nl'>i</a>"))
        .isEmpty();
  }

  @Test
  void readsWhatTheReaderSees() {
    assertThat(
            LinkExtractor.of(
                "<div id=ver><p id=nabij><a href=' HTTPS://A.nl/b?c=1&amp;d#e '>\n Lees <b>dit</b>"
                    + "<span class='external-note'> (opent elders)</span></a></p></div>"
                    + "<a href='http://f.nl/'><img alt='Een vlag' src='v.png'></a>"))
        .containsExactly(
            new PageLink("HTTPS://A.nl/b?c=1&d#e", "Lees dit", List.of("nabij", "ver")),
            new PageLink("http://f.nl/", "Een vlag", List.of()));
  }
}
