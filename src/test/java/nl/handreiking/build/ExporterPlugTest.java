package nl.handreiking.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import nl.handreiking.export.ExportedFile.FileDescription;
import nl.handreiking.export.Exporter;
import nl.handreiking.export.Fingerprint;
import nl.handreiking.export.Place;
import nl.handreiking.export.Subject;
import nl.handreiking.export.Subject.DeckSubject;
import nl.handreiking.export.Subject.TopicSubject;
import nl.handreiking.model.Item;
import nl.handreiking.serve.ServedCopy;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format that is only in the list of exporters has all that PowerPoint has. */
class ExporterPlugTest {

  private static final Path CONTENT = Path.of("src/test/resources/sites/lezen/content");
  private static final String MARKDOWN = "text/markdown; charset=utf-8";
  private static final String DECK = "bovenbouw/presentatie/presentatie.md";

  private static final Exporters EXPORTERS = withPlainText();

  @TempDir private Path here;

  /** The titles of a subject, one a line. */
  private record Titles<S extends Subject>(
      Place<S> place, String extension, String mediaType, Function<S, List<String>> of)
      implements Exporter<S> {

    @Override
    public String name() {
      return "platte tekst";
    }

    @Override
    public FileDescription describe(S subject) {
      List<String> titles = of.apply(subject);
      return new FileDescription() {
        @Override
        public String fingerprint() {
          return Fingerprint.of(titles);
        }

        @Override
        public byte[] make() {
          return (String.join("\n", titles) + "\n").getBytes(UTF_8);
        }
      };
    }
  }

  private static Exporters withPlainText() {
    List<Exporter<?>> all = new ArrayList<>(Exporters.STANDARD.all());
    all.add(titles(Place.PUBLICATION, whole -> List.of(whole.guide().info().title())));
    all.add(
        titles(
            Place.LEVEL,
            at -> at.guide().topicsAt(at.level()).stream().map(t -> t.shortTitle()).toList()));
    all.add(titles(Place.TOPIC, ExporterPlugTest::items));
    all.add(new Titles<>(Place.DECK, "md", MARKDOWN, ExporterPlugTest::slides));
    return new Exporters(all);
  }

  private static <S extends Subject> Titles<S> titles(
      Place<S> place, Function<S, List<String>> titles) {
    return new Titles<>(place, "txt", "text/plain; charset=utf-8", titles);
  }

  private static List<String> items(TopicSubject at) {
    return at.topic().items().stream()
        .map(Item::title)
        .map(title -> title.in(at.level().wording()))
        .toList();
  }

  private static List<String> slides(DeckSubject at) {
    return at.deck().slidesAt(at.level()).stream()
        .map(slide -> slide.title().in(at.level().wording()))
        .toList();
  }

  @Test
  void itsFilesAreInTheSiteAndInItsZip() throws Exception {
    Path site = build();
    assertThat(site.resolve("handreiking.txt")).hasContent("Samen lezen");
    assertThat(Files.readAllLines(site.resolve("onderbouw/handreiking.txt"))).hasSize(2);
    assertThat(site.resolve("onderbouw/voorlezen/voorlezen.txt")).isNotEmptyFile();
    assertThat(Files.readAllLines(site.resolve(DECK)))
        .startsWith("Samen lezen", "Waarom lees jij?");
    assertThat(site.resolve("onderbouw/presentatie")).doesNotExist();
    assertThat(site.resolve("bovenbouw/presentatie/presentatie.pptx")).isNotEmptyFile();
    try (ZipFile zip = new ZipFile(site.resolveSibling("site.zip").toFile());
        InputStream file = zip.getInputStream(zip.getEntry(DECK))) {
      assertThat(file).hasBinaryContent(Files.readAllBytes(site.resolve(DECK)));
    }
  }

  @Test
  void itsButtonsAreOnThePageThatItsPlaceBelongsTo() throws Exception {
    Path site = build();
    assertThat(buttons(site.resolve("index.html")))
        .containsExactly("handreiking.txt: Download de hele handreiking (platte tekst, 1 kB)");
    assertThat(buttons(site.resolve("onderbouw/index.html")))
        .containsExactly("handreiking.txt: Download alle onderwerpen (platte tekst, 1 kB)");
    assertThat(buttons(site.resolve("onderbouw/voorlezen/index.html")))
        .containsExactly("voorlezen.txt: Download dit onderwerp (platte tekst, 1 kB)");
    assertThat(buttons(site.resolve("bovenbouw/presentatie/index.html")))
        .hasSize(2)
        .anyMatch(button -> button.startsWith("presentatie.pptx: Download de dia’s (PowerPoint, "))
        .contains("presentatie.md: Download de dia’s (platte tekst, 1 kB)");
    assertThat(buttons(site.resolve("bovenbouw/index.html")))
        .hasSize(3)
        .contains("presentatie/presentatie.md: Download de dia’s (platte tekst, 1 kB)");
  }

  /** Nine of ten: those of both levels have the same titles, and so are one file. */
  @Test
  void itsFilesAreKeptForTheNextBuild() throws Exception {
    Path cache = build().resolveSibling(".handreiking-cache");
    List<String> kept = files(cache);
    assertThat(kept)
        .hasSize(9)
        .anyMatch(name -> name.startsWith("deckpptx"))
        .anyMatch(name -> name.startsWith("picture"))
        .anyMatch(name -> name.startsWith("topictxt"));
    build();
    assertThat(files(cache)).isEqualTo(kept);
  }

  @Test
  void thePreviewServesTheFileThatItHasUntilTheNewOneIsMade() throws Exception {
    try (ServedCopy served = ServedCopy.of(CONTENT, here, EXPORTERS)) {
      served.nextReading();
      HttpResponse<String> first = get(served);
      assertThat(first.headers().firstValue("Content-Type")).contains(MARKDOWN);
      assertThat(first.body()).contains("Waarom lees jij?");

      served.replace("presentaties/samen.md", "## Waarom lees jij?", "## Wat lees jij?");
      served.nextReading();
      assertThat(get(served).body()).isEqualTo(first.body());

      served.nextReading();
      assertThat(get(served).body()).isEqualTo(first.body().replace("Waarom", "Wat"));
    }
  }

  @Test
  void noTwoExportersMakeOneFile() {
    Exporter<?> text = titles(Place.PUBLICATION, whole -> List.of());
    Exporter<?> otherType = new Titles<>(Place.LEVEL, "txt", MARKDOWN, at -> List.of());
    Exporter<?> noExtension = new Titles<>(Place.LEVEL, ".TXT", MARKDOWN, at -> List.of());
    for (List<Exporter<?>> wrong :
        List.<List<Exporter<?>>>of(
            List.of(text, text), List.of(text, otherType), List.of(noExtension))) {
      assertThatThrownBy(() -> new Exporters(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private Path build() throws Exception {
    Path out = here.resolve("out");
    LocalDate date = LocalDate.parse("2026-11-02");
    BuildRequest request =
        new BuildRequest(CONTENT, Optional.empty(), out, Optional.empty(), date, "test", EXPORTERS);
    assertThat(SiteBuild.build(request, (done, total) -> {}).hasErrors()).isFalse();
    return out.resolve("site");
  }

  private static List<String> buttons(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page)).select("a.button[download]").stream()
        .map(button -> button.attr("href") + ": " + button.text())
        .toList();
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
    }
  }

  private static HttpResponse<String> get(ServedCopy served) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(served.address(DECK))).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
