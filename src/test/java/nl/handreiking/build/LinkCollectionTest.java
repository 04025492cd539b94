package nl.handreiking.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.LinkUse;
import nl.handreiking.output.SitePlan;
import nl.handreiking.site.theme.Theme;
import org.junit.jupiter.api.Test;

/** The links of the content that comes along, with all their places. */
class LinkCollectionTest {

  private static final Path CONTENT = Path.of("content");
  private static final Survey SURVEY = SiteBuild.check(CONTENT).value().orElseThrow();
  private static final List<LinkSubject> LINKS = LinkCollection.of(SURVEY, site());

  private static SitePlan site() {
    BuildRequest request =
        new BuildRequest(
            CONTENT,
            Optional.empty(),
            Path.of("site-output"),
            Optional.empty(),
            LocalDate.parse("2026-11-22"),
            "0");
    return SiteBuild.plan(SURVEY.guide(), request, Theme.standard()).value().orElseThrow();
  }

  @Test
  void hasEveryRegisteredLinkOnceWithTheRegistryFirst() throws Exception {
    List<String> registered =
        SURVEY.guide().links().all().stream()
            .map(link -> link.url().toString())
            .distinct()
            .toList();
    assertThat(LINKS.stream().map(LinkSubject::url).filter(registered::contains))
        .containsExactlyElementsOf(registered)
        .hasSizeGreaterThan(40);
    for (LinkSubject link : LINKS) {
      assertThat(link.id()).as(link.url()).isNotEmpty();
      LinkUse first = link.uses().get(0);
      assertThat(first.page()).isEmpty();
      assertThat(textAt(first)).startsWith(link.url());
    }
  }

  @Test
  void knowsForEveryUseAPlaceThatMentionsTheLink() throws Exception {
    for (LinkSubject link : LINKS) {
      assertThat(link.uses()).as(link.id()).hasSizeGreaterThan(1);
      for (LinkUse use : link.uses()) {
        String text = textAt(use);
        assertThat(text.startsWith(link.url()) || text.startsWith(link.id()))
            .as("%s at %s: %s", link.id(), use, text)
            .isTrue();
      }
    }
  }

  @Test
  void findsThePlaceInTheTextThatAPageShows() {
    List<LinkUse> elsewhere =
        LINKS.stream()
            .flatMap(link -> link.uses().stream())
            .filter(use -> !use.page().isEmpty())
            .filter(use -> !use.page().startsWith("bronnen/"))
            .toList();
    List<LinkUse> unknown =
        elsewhere.stream().filter(use -> use.place().file().endsWith("links.yaml")).toList();
    assertThat(elsewhere).hasSizeGreaterThan(50);
    assertThat(unknown).isEmpty();
  }

  private static String textAt(LinkUse use) throws Exception {
    List<String> lines = Files.readAllLines(Path.of(use.place().file()));
    return lines.get(use.place().line() - 1).substring(use.place().column() - 1);
  }
}
