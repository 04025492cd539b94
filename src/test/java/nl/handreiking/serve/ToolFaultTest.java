package nl.handreiking.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.handreiking.build.Exporters;
import nl.handreiking.export.ExportedFile.FileDescription;
import nl.handreiking.export.Exporter;
import nl.handreiking.export.Place;
import nl.handreiking.export.Subject.PublicationSubject;
import nl.handreiking.serve.Preview.PreviewListener.Reading;
import nl.handreiking.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the tool itself goes wrong, the preview says so and goes on. */
class ToolFaultTest {

  private static final Path CONTENT = Path.of("src/test/resources/sites/lezen/content");
  private static final String TITLE = "titel: Samen lezen";

  @TempDir private Path folder;

  /** An output format with faults: in saying what it is, and in making its file. */
  private record Faulty(Place<PublicationSubject> at, AtomicBoolean broken)
      implements Exporter<PublicationSubject> {

    @Override
    public Place<PublicationSubject> place() {
      if (broken.get()) {
        throw new IllegalStateException("oeps");
      }
      return at;
    }

    @Override
    public String name() {
      return "platte tekst";
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public String mediaType() {
      return "text/plain; charset=utf-8";
    }

    @Override
    public FileDescription describe(PublicationSubject subject) {
      String title = subject.guide().info().title();
      return new FileDescription() {
        @Override
        public String fingerprint() {
          return title;
        }

        @Override
        public byte[] make() {
          if (title.equals("Later stuk")) {
            throw new StackOverflowError();
          }
          return title.getBytes(UTF_8);
        }
      };
    }
  }

  private final AtomicBoolean broken = new AtomicBoolean();

  private ServedCopy served() throws Exception {
    List<Exporter<?>> all = new ArrayList<>(Exporters.STANDARD.all());
    all.add(new Faulty(Place.PUBLICATION, broken));
    return ServedCopy.of(CONTENT, folder, new Exporters(all));
  }

  @Test
  void aFaultWhileReadingStandsOverTheLastGoodSite() throws Exception {
    try (ServedCopy served = served()) {
      served.nextReading();
      assertThat(get(served, "index.html")).contains("Samen lezen");
      broken.set(true);
      served.replace("handreiking.yaml", TITLE, "titel: Samen stuk");

      Reading reading = served.nextReading();
      assertThat(reading.shown()).isTrue();
      assertThat(rules(reading)).containsExactly("fout-van-het-programma");
      assertThat(reading.problems().get(0).arguments().get(0))
          .startsWith("java.lang.IllegalStateException: oeps, ToolFaultTest.java:");
      assertThat(get(served, "index.html")).contains("Samen lezen");

      broken.set(false);
      served.replace("handreiking.yaml", "titel: Samen stuk", "titel: Samen heel");
      while (!get(served, "index.html").contains("Samen heel")) {
        served.nextReading();
      }
    }
  }

  @Test
  void aFaultInAFileThatIsMadeLaterSpoilsOnlyThePageThatShowsIt() throws Exception {
    try (ServedCopy served = served()) {
      served.nextReading();
      assertThat(get(served, "index.html")).contains("Samen lezen");
      served.replace("handreiking.yaml", TITLE, "titel: Later stuk");
      served.nextReading();
      while (get(served, "index.html").contains("<h1>")) {
        served.nextReading();
      }
      assertThat(get(served, "onderbouw/index.html")).contains("Later stuk");
      assertThat(state(served, "index.html"))
          .contains("java.lang.StackOverflowError", "fout-van-het-programma");

      served.replace("handreiking.yaml", "titel: Later stuk", "titel: Later heel");
      while (!get(served, "index.html").contains("Later heel")) {
        served.nextReading();
      }
    }
  }

  /** What a page hears first of the preview. */
  private static String state(ServedCopy served, String page) throws Exception {
    URI stream = URI.create(served.address("_voorbeeld/stream/" + page));
    HttpRequest request = HttpRequest.newBuilder(stream).build();
    try (Stream<String> lines =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
      return lines.filter(line -> line.startsWith("data: ")).findFirst().orElseThrow();
    }
  }

  private static List<String> rules(Reading reading) {
    return reading.problems().stream()
        .filter(Diagnostic::isError)
        .map(problem -> problem.rule().id())
        .toList();
  }

  private static String get(ServedCopy served, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(served.address(path))).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(UTF_8)).body();
  }
}
