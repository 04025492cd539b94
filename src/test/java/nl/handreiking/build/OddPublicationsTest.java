package nl.handreiking.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.ProgressListener;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A publication can have any name, any levels and any drawing that draws. */
class OddPublicationsTest {

  private static final Path CANTEEN = Path.of("src/test/resources/publications/canteen/content");
  private static final LocalDate DATE = LocalDate.of(2026, 11, 28);
  private static final String TITLE = "Veilig eten uit je eigen keuken";
  private static final String SHAPE = "<path class=\"solid\" d=\"M4 30h40l-6 12H12Z\"/>";

  @TempDir Path here;

  @BeforeEach
  void copyTheCanteen() throws IOException {
    try (Stream<Path> files = Files.walk(CANTEEN)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = here.resolve("content").resolve(CANTEEN.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eten & drinken: \"goed\" en 'veilig' <snel>",
        "🍲 Soep 👩🏽‍🍳",
        "</script><script>alert(1)</script>",
        "${titel} en {0} #{x} [=x]",
        "الطعام الآمن",
        "אוכל",
        "Ä",
        "VEILIG ETEN",
        "50 % minder — 100 % beter\\…",
        "C:\\keuken\\'s_morgens*"
      })
  void haveAnyTitle(String title) throws OutputProblem, IOException {
    String quoted = "'" + title.replace("'", "''") + "'";
    change("titel: " + TITLE, "titel: " + quoted);
    change("korte-titel: Veilig eten", "korte-titel: " + quoted);
    change("uitgever: Cateringbedrijf De Lepel", "uitgever: " + quoted);

    assertThat(build()).isEmpty();
    Document home = page("index.html");
    assertThat(home.selectFirst("h1").text()).isEqualTo(title);
    assertThat(home.title()).contains(title);
    assertThat(home.select("script:not([src]):not([type])")).isEmpty();
    assertThat(home.select("head meta[property=og:title]").attr("content")).contains(title);
  }

  @Test
  void haveALevelOfOneLetter() throws OutputProblem, IOException {
    change("id: keuken", "id: k");
    change("titel: De keuken", "titel: K");
    change("korte-titel: Keuken", "korte-titel: K");

    assertThat(build()).isEmpty();
    assertThat(page("k/index.html").selectFirst("h1").text()).isEqualTo("K");
  }

  @Test
  void haveTwelveLevels() throws OutputProblem, IOException {
    String guide = Files.readString(guide());
    int begin = guide.indexOf("  - id: keuken");
    int end = guide.indexOf("onderwerpen:");
    String level = guide.substring(begin, end);
    String levels =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                i ->
                    level
                        .replace("id: keuken", "id: k" + i)
                        .replace("titel: De keuken", "titel: De keuken op etage " + i)
                        .replace("korte-titel: Keuken", "korte-titel: Etage " + i))
            .collect(Collectors.joining());
    Files.writeString(guide(), guide.substring(0, begin) + levels + guide.substring(end));

    assertThat(build()).isEmpty();
    assertThat(page("index.html").select(".folder")).hasSize(12);
    assertThat(page("k12/index.html").selectFirst("h1").text()).endsWith("12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl-BE", "en-GB", "NL", "en"})
  void speakALanguageThatTheThemeHas(String language) throws OutputProblem, IOException {
    change("taal: nl", "taal: " + language);

    assertThat(build()).noneMatch(Diagnostic::isError);
    assertThat(page("index.html").selectFirst("html").attr("lang")).isEqualToIgnoringCase(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fy", "ar", "zh-Hant"})
  void areToldWhichLanguagesThereAre(String language) throws OutputProblem, IOException {
    change("taal: nl", "taal: " + language);

    assertThat(build())
        .filteredOn(Diagnostic::isError)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.arguments()).containsExactly(language, "en, nl");
              assertThat(problem.location().file()).isEqualTo("content/handreiking.yaml");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'>" + SHAPE + "</svg>",
        "\uFEFF<?xml version='1.0' encoding='utf-8'?>\n<!-- Made by <path> --><!DOCTYPE svg PUBLIC"
            + " '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
            + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'>"
            + SHAPE
            + "</svg>",
        "<svg:svg xmlns:svg='http://www.w3.org/2000/svg' viewBox='0,0,48,48'>"
            + "<svg:path class='solid' d='M4 30h40l-6 12H12Z'/></svg:svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:i='urn:ink' width='48' height='48px'"
            + " i:version='1'><i:view zoom='2'><i:grid/></i:view><title>Merk</title><metadata/>"
            + "<g i:label='laag' id='l1'>"
            + SHAPE
            + "</g></svg>",
        "<svg viewBox='0 0 48 48' onload='alert(1)'>" + SHAPE + "</svg>",
        "<svg viewBox='0 0 48 48' fill='none' stroke='currentColor'>" + SHAPE + "</svg>"
      })
  void haveAMarkFromAnyDrawingProgram(String svg) throws OutputProblem, IOException {
    Path mark = Files.createDirectories(here.resolve("content/vormgeving")).resolve("merk.svg");
    Files.writeString(mark, svg);

    assertThat(build()).isEmpty();
    String made = Files.readString(here.resolve("uit/site/assets/favicon.svg"));
    assertThat(made).contains(SHAPE).doesNotContain("alert", "ink", "DOCTYPE");
    assertThat(page("index.html").selectFirst(".brand svg").html()).contains("M4 30h40l-6 12H12Z");
    assertThat(made.contains("<g fill=\"none\" stroke=\"currentColor\">"))
        .isEqualTo(svg.contains("currentColor"));
  }

  @Test
  void haveNoMarkThatIsNotText() throws OutputProblem, IOException {
    Path mark = Files.createDirectories(here.resolve("content/vormgeving")).resolve("merk.svg");
    Files.copy(Path.of("templates/assets/apple-touch-icon.png"), mark);

    assertThat(build())
        .isNotEmpty()
        .allMatch(problem -> problem.location().file().equals("content/vormgeving/merk.svg"));
  }

  private List<Diagnostic> build() throws OutputProblem {
    BuildRequest request =
        new BuildRequest(
            here.resolve("content"),
            Optional.empty(),
            here.resolve("uit"),
            Optional.empty(),
            DATE,
            "test");
    return SiteBuild.build(request, ProgressListener.NONE).diagnostics();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(here.resolve("uit/site").resolve(path).toFile(), UTF_8.name());
  }

  private Path guide() {
    return here.resolve("content/handreiking.yaml");
  }

  private void change(String from, String to) throws IOException {
    String guide = Files.readString(guide());
    assertThat(guide).contains(from);
    Files.writeString(
        guide(),
        guide.replaceFirst(
            "(?m)^( *(?:- )?)" + Pattern.quote(from), "$1" + Matcher.quoteReplacement(to)));
  }
}
