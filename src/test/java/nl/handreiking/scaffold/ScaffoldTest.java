package nl.handreiking.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.ItemKind;
import nl.handreiking.model.Level;
import nl.handreiking.scaffold.Scaffold.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is made, the publication builds at once and nothing else in it is touched. */
class ScaffoldTest {

  @TempDir Path temp;

  static Stream<Arguments> kindsAndFolders() {
    return Folder.ALL.stream()
        .flatMap(folder -> Stream.of(Kind.values()).map(kind -> Arguments.of(kind, folder)));
  }

  @ParameterizedTest
  @MethodSource("kindsAndFolders")
  void buildsAtOnce(Kind kind, Path original) throws Exception {
    Folder folder = Folder.copy(original, temp);
    if (kind == Kind.DECK) {
      folder.made(Kind.LEVEL, "avondschool");
      Files.deleteIfExists(folder.content().resolve("presentaties/lights.md"));
    }
    Map<String, String> before = folder.files();
    List<String> problems = folder.problems();
    assertThat(SiteBuild.check(folder.content()).diagnostics()).isEmpty();

    Result.Made made = folder.made(kind, "iets-nieuws");

    assertThat(SiteBuild.check(folder.content()).diagnostics()).isEmpty();
    assertThat(folder.problems()).isEqualTo(problems);
    folder.site();
    Set<String> touched = new TreeSet<>(made.made());
    made.changed().forEach(place -> touched.add(place.substring(0, place.lastIndexOf(':'))));
    Map<String, String> after = folder.files();
    assertThat(after.keySet()).containsAll(before.keySet());
    after.forEach(
        (path, text) ->
            assertThat(touched.contains(path)).isEqualTo(!text.equals(before.get(path))));
    assertThat(made.errorsLeft()).isFalse();
  }

  @Test
  void putsATipBehindTheLastOneOfItsTopic() throws Exception {
    Folder folder = Folder.copy(Folder.SMALL, temp);

    Folder.made(
        folder.wanted(Kind.TIP, "hardop", "Lees hardop: {leerling} luistert", "lezen", List.of()));

    Item item = item(folder, "hardop");
    assertThat(item.title().raw()).isEqualTo("Lees hardop: {leerling} luistert");
    assertThat(item.order()).isEqualTo(30);
    assertThat(item.reviewed()).isEqualTo(Folder.TODAY);
    assertThat(item.levels().all()).isTrue();
    assertThat(folder.text("onderwerpen/lezen/hardop.md"))
        .startsWith("---\n# ")
        .contains("\nsoort: tip\n", "\n# groep: ");
  }

  @Test
  void givesAnItemTheLevelsOfItsTopicOrThoseThatAreAskedFor() throws Exception {
    Folder folder = Folder.copy(Folder.SMALL, temp);

    Folder.made(folder.wanted(Kind.SIGNALS, "strepen", "", "schrijven", List.of()));
    Folder.made(folder.wanted(Kind.TIP, "stil", "", "lezen", List.of("mbo")));

    assertThat(levels(item(folder, "strepen"))).containsExactly("po");
    assertThat(item(folder, "strepen").kind()).isEqualTo(ItemKind.SIGNALS);
    assertThat(item(folder, "strepen").cards()).hasSize(2);
    assertThat(levels(item(folder, "stil"))).containsExactly("mbo");
  }

  @Test
  void givesALevelWordsAndColoursOfItsOwn() throws Exception {
    Folder folder = Folder.copy(Folder.SHIPPED, temp);

    folder.made(Kind.LEVEL, "so");

    List<Level> levels = guide(folder).levels();
    Level made = levels.get(levels.size() - 1);
    assertThat(made.shortTitle()).isEqualTo("SO");
    assertThat(made.wording().words().keySet()).isEqualTo(levels.get(0).wording().words().keySet());
    assertThat(made.colours().light().contrastWith(made.colours().lightTint())).isGreaterThan(7);
    assertThat(made.colours().dark().contrastWith(made.colours().darkTint())).isGreaterThan(7);
    assertThat(levels.subList(0, 4))
        .noneMatch(level -> level.colours().light().hex().equals(made.colours().light().hex()));
  }

  @Test
  void leavesTextsWithTheirLevelsThatDoNotFitANewOne() throws Exception {
    Folder folder = Folder.copy(Folder.ROADS, temp);

    Result.Made made = folder.made(Kind.LEVEL, "skating");

    assertThat(made.made()).containsExactly("onderwerpen/seeing/skating-first-tip.md");
    assertThat(made.changed()).contains("handreiking.yaml:22", "onderwerpen/seeing/lamps.md:4");
    assertThat(folder.text("onderwerpen/seeing/lamps.md"))
        .contains("\nniveaus: [walking, cycling]\n");
  }

  @Test
  void putsTheFirstLevelBelowItsKeyWithWhatEachLineIsFor() throws Exception {
    Folder folder = new Folder(temp.resolve("content"));
    folder.write(
        "handreiking.yaml",
        """
        titel: Tuinieren
        ondertitel: Wat jij kunt doen
        korte-titel: Tuin
        inleiding: Begin klein.
        taal: nl
        uitgever: De Tuinclub
        laatst-nagekeken: 2026-11-01
        niveaus: []
        onderwerpen: [zaaien]
        paginas: []
        """);
    folder.write("links.yaml", "{}\n");
    folder.write(
        "onderwerpen/zaaien/index.md",
        """
        ---
        titel: Zaai op tijd
        korte-titel: Zaaien
        inleiding: Zo begin je.
        niveaus: alle
        ---
        """);

    folder.made(Kind.LEVEL, "beginners");

    assertThat(folder.text("handreiking.yaml"))
        .contains("\nniveaus:\n  ", " id: beginners\n", "\n    # ", "\nonderwerpen: [zaaien]\n");
    assertThat(folder.text("handreiking.yaml").lines()).allMatch(line -> line.length() < 120);
    assertThat(SiteBuild.check(folder.content()).diagnostics()).isEmpty();
  }

  @Test
  void givesANewLevelATopicWhenAllTopicsNameTheirs() throws Exception {
    Folder folder = Folder.copy(Folder.ROADS, temp);
    for (String topic : List.of("seeing/index.md", "seeing/lamps.md")) {
      String path = "onderwerpen/" + topic;
      folder.write(path, folder.text(path).replace("alle", "[walking, cycling]"));
    }

    Result.Made made = folder.made(Kind.LEVEL, "skating");

    assertThat(folder.problems()).isEmpty();
    assertThat(made.made()).hasSize(1);
    assertThat(guide(folder).topicsAt(guide(folder).level("skating").orElseThrow())).hasSize(1);
  }

  @Test
  void makesAPresentationForLevelsWithoutOne() throws Exception {
    Folder folder = Folder.copy(Folder.READING, temp);
    List<String> before = folder.problems();

    Folder.made(folder.wanted(Kind.DECK, "klein", "Klein & fijn", "", List.of()));

    Deck deck =
        guide(folder).decks().stream()
            .filter(d -> d.id().value().equals("klein"))
            .findFirst()
            .orElseThrow();
    assertThat(deck.levels().levels()).extracting("id").containsExactly("onderbouw");
    assertThat(deck.slides()).hasSize(5).allMatch(slide -> !slide.notes().isEmpty());
    assertThat(deck.slides().get(4).help()).extracting("id").containsExactly("leeslijn");
    assertThat(folder.problems()).isEqualTo(before);
  }

  @Test
  void speaksTheLanguageOfTheContent() throws Exception {
    Folder folder = Folder.copy(Folder.ROADS, temp);

    folder.made(Kind.TOPIC, "weather");

    assertThat(folder.text("onderwerpen/weather/index.md")).contains("Replace this");
    assertThat(folder.text("onderwerpen/weather/weather-first-tip.md")).contains("Replace this");
  }

  @Test
  void goesOnWhereAnEditorNamedTheTopicAlready() throws Exception {
    Folder folder = Folder.copy(Folder.SMALL, temp);
    folder.write(
        "handreiking.yaml",
        folder
            .text("handreiking.yaml")
            .replace("[lezen, schrijven]", "[lezen, schrijven, praten]"));

    Result.Made made = folder.made(Kind.TOPIC, "praten");

    assertThat(made.changed()).isEmpty();
    assertThat(made.errorsLeft()).isFalse();
    assertThat(SiteBuild.check(folder.content()).diagnostics()).isEmpty();
  }

  @Test
  void makesTheRegistryIfThereIsNone() throws Exception {
    Folder folder = Folder.copy(Folder.ROADS, temp);
    folder.write("links.yaml", "");

    folder.made(Kind.LINK, "lights");

    assertThat(guide(folder).links().find("lights").orElseThrow().publisher())
        .isEqualTo("voorbeeld.nl");
    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void explainsTheKeysOfLinksOnce() throws Exception {
    Folder folder = Folder.copy(Folder.SHIPPED, temp);
    folder.made(Kind.LINK, "een");
    int explained = comments(folder.text("links.yaml"));

    folder.made(Kind.LINK, "twee");

    assertThat(comments(folder.text("links.yaml"))).isEqualTo(explained);
    assertThat(explained)
        .isGreaterThan(comments(Folder.copy(Folder.SHIPPED, temp.resolve("x")).text("links.yaml")));
  }

  private static int comments(String text) {
    return (int) text.lines().filter(line -> line.strip().startsWith("#")).count();
  }

  private static Guide guide(Folder folder) {
    return SiteBuild.check(folder.content()).value().orElseThrow().guide();
  }

  private static Item item(Folder folder, String id) {
    return guide(folder)
        .allItems()
        .filter(item -> item.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> levels(Item item) {
    List<String> ids = new ArrayList<>();
    item.levels().levels().forEach(level -> ids.add(level.id()));
    return ids;
  }
}
