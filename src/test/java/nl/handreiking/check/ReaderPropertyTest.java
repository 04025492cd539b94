package nl.handreiking.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.DiagnosticFormatter;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.SourceSpan;

/** Whatever stands in a file, the reader and the rules end with a guide or with diagnostics. */
class ReaderPropertyTest {

  private static final Path BASE = Path.of("src/test/resources/bad/_basis/content");
  private static final DiagnosticFormatter FORMATTER = new DiagnosticFormatter(Messages.in("nl"));

  private static Path content = BASE;

  @BeforeContainer
  static void layDownTheBase() throws IOException {
    content = Files.createTempDirectory("eigenschap").resolve("content");
    ContentFolders.copy(BASE, content);
  }

  @AfterContainer
  static void clearUp() throws IOException {
    try (Stream<Path> files = Files.walk(content.getParent())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 150)
  void arbitraryTextAsAnyFile(@ForAll("files") String file, @ForAll("texts") String text)
      throws IOException {
    check(file, text.getBytes(UTF_8));
  }

  @Property(tries = 50)
  void arbitraryBytesAsAnyFile(@ForAll("files") String file, @ForAll byte[] bytes)
      throws IOException {
    check(file, bytes);
  }

  @Property(tries = 150)
  void aFileWithSomethingPutIntoIt(
      @ForAll("files") String file, @ForAll("snippets") String snippet, @ForAll int position)
      throws IOException {
    String text = Files.readString(BASE.resolve(file));
    int at = text.isEmpty() ? 0 : Math.floorMod(position, text.length());

    check(file, (text.substring(0, at) + snippet + text.substring(at)).getBytes(UTF_8));
  }

  @Property(tries = 80)
  void aFileThatIsCutOff(@ForAll("files") String file, @ForAll int position) throws IOException {
    String text = Files.readString(BASE.resolve(file));

    check(file, text.substring(0, Math.floorMod(position, text.length())).getBytes(UTF_8));
  }

  private static void check(String file, byte[] bytes) throws IOException {
    Files.write(content.resolve(file), bytes);
    try {
      Outcome<Survey> outcome = ContentFolders.check(content);

      assertThat(outcome.value().isPresent() || outcome.hasErrors()).isTrue();
      assertThat(outcome.diagnostics()).allSatisfy(ReaderPropertyTest::isAtItsPlace);
      assertThat(outcome.diagnostics()).allMatch(d -> !FORMATTER.format(d).isEmpty());
    } finally {
      Files.copy(BASE.resolve(file), content.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The line that is shown is the line of the file, and what is underlined lies within it. */
  private static void isAtItsPlace(Diagnostic problem) {
    SourceSpan span = problem.span();
    Path file = content.resolveSibling(span.start().file());
    assertThat(file).startsWith(content).exists();
    assertThat(span.start().column() - 1 + span.length())
        .isLessThanOrEqualTo(span.line().length() + 1);
    assertThat(span.line())
        .isIn("", lines(file).skip(span.start().line() - 1L).findFirst().orElse(""));
  }

  private static Stream<String> lines(Path file) {
    try {
      String text = Files.isDirectory(file) ? "" : new String(Files.readAllBytes(file), UTF_8);
      return Stream.of(text.replaceFirst("^\uFEFF", "").split("\r\n|\r|\n", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(
        "handreiking.yaml",
        "links.yaml",
        "onderwerpen/lezen/index.md",
        "onderwerpen/lezen/voorlezen.md",
        "onderwerpen/lezen/hoe-vaak.md",
        "onderwerpen/schrijven/dagboek.md",
        "paginas/over/index.md",
        "paginas/over/wie.md",
        "presentaties/les.md",
        "figuren/een-op-tien.yaml",
        "figuren/klas.yaml",
        "gespreksstarters.yaml",
        "hulp.yaml",
        "toegankelijkheid.yaml",
        "actie/index.md",
        "actie/projecten.yaml",
        "actie/nieuws.yaml",
        "actie/doneren.yaml",
        "actie/citaten.yaml",
        "actie/verhalen/jongen.md");
  }

  @Provide
  Arbitrary<String> snippets() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "{leerling}",
            "\n",
            "\n\n",
            "\t",
            "#",
            " #",
            "\"",
            "'",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "---\n",
            "\n---\n",
            "\n:::\n",
            "\n::: niveau po\n",
            "![](",
            "](link:",
            "\\",
            "\u0000",
            "\u2028",
            "\uFEFF",
            "😀",
            "<script>",
            "titel: ",
            "\n  ",
            "? ",
            "~",
            "\r"),
        Arbitraries.strings().ofMaxLength(5));
  }

  @Provide
  Arbitrary<String> texts() {
    return snippets().list().ofMaxSize(30).map(parts -> String.join("", parts));
  }
}
