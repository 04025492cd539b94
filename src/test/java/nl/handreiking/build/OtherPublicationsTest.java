package nl.handreiking.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.handreiking.FirstPublication;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.source.ProgressListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Publications on other subjects than that of the shipped one: nothing is wrong with them, and in
 * all that comes out there is no word and no drawing of the shipped one.
 */
class OtherPublicationsTest {

  private static final Path PUBLICATIONS = Path.of("src/test/resources/publications");
  private static final Map<String, String> LANGUAGES = Map.of("museum", "en", "canteen", "nl");
  private static final LocalDate DATE = LocalDate.of(2026, 11, 28);

  @TempDir Path out;

  @ParameterizedTest
  @ValueSource(strings = {"museum", "canteen"})
  void areWithoutMistakes(String name) {
    Checked checked =
        Checked.forEditors(content(name), DATE, ProgressListener.NONE, ProgressListener.NONE);

    assertThat(checked.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"museum", "canteen"})
  void haveNoWordOfAnother(String name) throws OutputProblem {
    Pattern words = FirstPublication.words();
    TreeMap<String, List<String>> found = new TreeMap<>();
    texts(name)
        .forEach(
            (path, text) -> {
              List<String> used =
                  words.matcher(path + "\n" + text).results().map(MatchResult::group).toList();
              if (!used.isEmpty()) {
                found.put(path, used);
              }
            });

    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"museum", "canteen"})
  void haveNoDrawingOfAnother(String name) throws OutputProblem, IOException {
    String[] forms = FirstPublication.forms().toArray(String[]::new);

    texts(name).forEach((path, text) -> assertThat(text).as(path).doesNotContain(forms));
    for (String picture : List.of("social.png", "apple-touch-icon.png")) {
      Path made = out.resolve("site/assets").resolve(picture);
      if (Files.exists(made)) {
        assertThat(made).isRegularFile();
        assertThat(Files.mismatch(made, FirstPublication.LOOK.resolve(picture))).isNotNegative();
      }
    }
  }

  /** What other programs read and what a zip holds is searched as well as pages. */
  @Test
  void allKindsOfOutputAreSearched() throws OutputProblem {
    assertThat(texts("museum").keySet())
        .contains(
            "site/index.html",
            "site/sitemap.xml",
            "site/assets/site.css",
            "site/assets/favicon.svg",
            "report/inhoud/index.html")
        .anyMatch(path -> path.endsWith(".pptx!ppt/slides/slide1.xml"))
        .anyMatch(path -> path.endsWith(".pptx!docProps/core.xml"))
        .anyMatch(path -> path.startsWith("site.zip!"));
  }

  /** All text that comes out, by its path; of PowerPoint files, each part. */
  private TreeMap<String, String> texts(String name) throws OutputProblem {
    BuildRequest request =
        new BuildRequest(
            content(name),
            Optional.empty(),
            out,
            Optional.of(URI.create("https://publication.example/")),
            DATE,
            "test");
    assertThat(SiteBuild.build(request, ProgressListener.NONE).diagnostics()).isEmpty();
    Checked checked =
        Checked.forEditors(content(name), DATE, ProgressListener.NONE, ProgressListener.NONE);
    EditorialWork.write(request, checked.outcome(), checked.diagnostics(), LANGUAGES.get(name));
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      files.filter(Files::isRegularFile).forEach(file -> add(file, texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private void add(Path file, TreeMap<String, String> texts) {
    String path = out.relativize(file).toString().replace('\\', '/');
    try {
      add(path, Files.readAllBytes(file), texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String path, byte[] bytes, TreeMap<String, String> texts)
      throws IOException {
    if (path.matches(".*\\.(pptx|zip)")) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
          add(path + "!" + part.getName(), zip.readAllBytes(), texts);
        }
      }
    } else if (path.matches(".*\\.(html|css|js|json|jsonl|svg|xml|rels|txt|csv|tsv|md)")) {
      texts.put(path, new String(bytes, UTF_8));
    } else {
      texts.put(path, "");
    }
  }

  private static Path content(String name) {
    return PUBLICATIONS.resolve(name).resolve("content");
  }
}
