package nl.handreiking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.handreiking.check.ContentFolders;
import nl.handreiking.content.ContentReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a publication says or refers to is given by one of its parts. The values are found by
 * reflection, in the shipped content and in a small publication that has what the shipped one has
 * not; so a field that is new in the model is asked for here.
 */
class PartsTest {

  private static final Path BASE = Path.of("src/test/resources/bad/_basis/content");
  private static final Path REST = Path.of("src/test/resources/parts");

  /** Strings that are no running text: names, labels of a few words, and what programs read. */
  private static final Set<String> NO_RUNNING_TEXT =
      Set.of(
          "AccessibilityStatement.Audit.by",
          "AccessibilityStatement.contact",
          "AccessibilityStatement.organisation",
          "Artwork.name",
          "Artwork.viewBox",
          "ArtworkShape.attributes",
          "ArtworkShape.element",
          "Campaign.Donation.button",
          "Campaign.NewsItem.date",
          "Campaign.NewsItem.medium",
          "Campaign.Partner.name",
          "Campaign.ProjectCategory.title",
          "Campaign.Quote.who",
          "Campaign.Story.project",
          "Colour.hex",
          "Deck.owner",
          "Figure.Person.name",
          "Figure.Pictogram.highlight",
          "Glossary.Form.text",
          "GuideInfo.Event.title",
          "GuideInfo.HomeFigures.title",
          "GuideInfo.Titles.shortTitle",
          "GuideInfo.Titles.subtitle",
          "GuideInfo.Titles.title",
          "GuideInfo.language",
          "GuideInfo.publisher",
          "Help.Contact.email",
          "Help.Contact.place",
          "Help.Line.name",
          "Help.title",
          "InterfaceText.key",
          "InterfaceText.text",
          "Item.Head.owner",
          "Level.shortTitle",
          "Level.title",
          "LinkRegistry.byId",
          "Page.owner",
          "Page.shortTitle",
          "Picture.name",
          "RegisteredLink.LinkExemption.reason",
          "RegisteredLink.kind",
          "RegisteredLink.publisher",
          "ReviewSettings.RuleSetting.reason",
          "ReviewSettings.RuleSetting.words",
          "Slug.value",
          "Starters.title",
          "Term.name",
          "Term.otherForms",
          "Term.shortFor",
          "Topic.Head.owner",
          "Topic.Head.shortTitle",
          "WrittenPhone.text");

  private static List<Guide> guides;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    ContentFolders.copy(BASE, folder);
    ContentFolders.copy(REST, folder);
    guides = List.of(guide(Path.of("content")), guide(folder));
  }

  @Test
  void partsGiveEachTextDocumentAndReference() {
    for (Guide guide : guides) {
      assertThat(missing(guide, part -> true)).isEmpty();
    }
  }

  /** Without this, the test above could not see what is missing. */
  @Test
  void theExamplesFillEachFieldThatCanHoldOne() {
    Set<String> filled = new TreeSet<>();
    guides.forEach(guide -> filled.addAll(ModelWalk.values(guide).values()));

    assertThat(filled).containsExactlyElementsOf(ModelWalk.fields(Guide.class));
  }

  @Test
  void noticesWhatNoPartGives() {
    Guide shipped = guides.get(0);

    assertThat(missing(shipped, part -> !(part instanceof Term)))
        .containsExactly("Term.explanation");
    assertThat(missing(shipped, part -> !(part instanceof Campaign.Story)))
        .containsExactly("Campaign.Story.body", "Campaign.Story.title");
    assertThat(missing(shipped, part -> !(part instanceof Campaign.NewsItem)))
        .containsExactly("Campaign.NewsItem.link", "Campaign.NewsItem.title");
  }

  /** A string that is new in the model is either a text with a place, or it is listed here. */
  @Test
  void runningTextKnowsItsPlace() {
    assertThat(ModelWalk.strings(Guide.class)).containsExactlyInAnyOrderElementsOf(NO_RUNNING_TEXT);
  }

  /** The fields with a value that none of the wanted parts gives. */
  private static Set<String> missing(Guide guide, Predicate<Part> wanted) {
    Map<Object, String> values = ModelWalk.values(guide);
    guide.parts().filter(wanted).flatMap(PartsTest::given).forEach(values::remove);
    return new TreeSet<>(values.values());
  }

  private static Stream<Object> given(Part part) {
    return Stream.of(
            part.texts().stream().map(PartText::text),
            part.bodies().stream().map(PartBody::text),
            part.references().stream().map(PartReference::reference))
        .flatMap(values -> values);
  }

  private static Guide guide(Path content) {
    return ContentReader.read(content).value().orElseThrow();
  }
}
