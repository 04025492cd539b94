package nl.handreiking.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
  private static final Path SHIPPED_LOOK = Path.of("content/vormgeving");
  private static final LocalDate DATE = LocalDate.of(2026, 11, 28);

  /** Of education and of loneliness, in two languages; whole words, or beginnings with a star. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "\\b(?:onderwijs\\w*|leerling\\w*|student\\w*|school\\w*|les|lessen|klas|klassikaal\\w*"
              + "|docent\\w*|leraar|leraren|eenza\\w*|mentor\\w*|pesten|po|vo|mbo|hbo|wo"
              + "|educat\\w*|pupils?|teach\\w*|classroom\\w*|classes|lessons?|lonel\\w*|niveau\\w*"
              + "|week tegen)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** The data of a path, or the place of a circle: what makes a drawing that drawing. */
  private static final Pattern FORM = Pattern.compile("\\b(?:d|points)=\"([^\"]{12,})\"");

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
    TreeMap<String, List<String>> found = new TreeMap<>();
    texts(name)
        .forEach(
            (path, text) -> {
              List<String> words =
                  FOREIGN.matcher(text).results().map(MatchResult::group).distinct().toList();
              if (!words.isEmpty()) {
                found.put(path, words);
              }
            });

    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"museum", "canteen"})
  void haveNoDrawingOfAnother(String name) throws OutputProblem, IOException {
    List<String> forms = new ArrayList<>();
    try (Stream<Path> drawings = Files.walk(SHIPPED_LOOK)) {
      for (Path drawing : drawings.filter(file -> file.toString().endsWith(".svg")).toList()) {
        FORM.matcher(Files.readString(drawing)).results().forEach(form -> forms.add(form.group(1)));
      }
    }
    assertThat(forms).hasSizeGreaterThan(10);
    texts(name)
        .forEach(
            (path, text) -> assertThat(text).as(path).doesNotContain(forms.toArray(String[]::new)));
    byte[] social = Files.readAllBytes(out.resolve("site/assets/social.png"));
    assertThat(social).isNotEqualTo(Files.readAllBytes(SHIPPED_LOOK.resolve("social.png")));
  }

  @Test
  void theListKnowsTheWordsOfTheShippedOne() throws IOException {
    String shipped = Files.readString(Path.of("content/handreiking.yaml"));

    assertThat(FOREIGN.matcher(shipped).results().map(word -> word.group().toLowerCase()))
        .contains("onderwijs", "leerlingen", "studenten", "klas", "school", "eenzaam", "po");
  }

  /** All text that comes out, by its path; of PowerPoint files, each part. */
  private TreeMap<String, String> texts(String name) throws OutputProblem {
    BuildRequest request =
        new BuildRequest(content(name), Optional.empty(), out, Optional.empty(), DATE, "test");
    assertThat(SiteBuild.build(request, ProgressListener.NONE).diagnostics()).isEmpty();
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out.resolve("site"))) {
      files.filter(Files::isRegularFile).forEach(file -> add(file, texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private void add(Path file, TreeMap<String, String> texts) {
    String path = out.relativize(file).toString().replace('\\', '/');
    try {
      if (path.endsWith(".pptx")) {
        parts(path, Files.readAllBytes(file), texts);
      } else if (path.matches(".*\\.(html|css|js|svg|xml|txt)")) {
        texts.put(path, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void parts(String path, byte[] deck, TreeMap<String, String> texts)
      throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(deck))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().matches(".*\\.(xml|rels|svg)")) {
          texts.put(path + "!" + part.getName(), new String(zip.readAllBytes(), UTF_8));
        }
      }
    }
  }

  private static Path content(String name) {
    return PUBLICATIONS.resolve(name).resolve("content");
  }
}
