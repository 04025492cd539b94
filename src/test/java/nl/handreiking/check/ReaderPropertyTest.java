package nl.handreiking.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import nl.handreiking.source.DiagnosticFormatter;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Outcome;

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
    check(file, text.getBytes(StandardCharsets.UTF_8));
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

    check(
        file,
        (text.substring(0, at) + snippet + text.substring(at)).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 80)
  void aFileThatIsCutOff(@ForAll("files") String file, @ForAll int position) throws IOException {
    String text = Files.readString(BASE.resolve(file));

    check(
        file,
        text.substring(0, Math.floorMod(position, text.length())).getBytes(StandardCharsets.UTF_8));
  }

  private static void check(String file, byte[] bytes) throws IOException {
    Files.write(content.resolve(file), bytes);
    try {
      Outcome<Survey> outcome = ContentFolders.check(content);

      assertThat(outcome.value().isPresent() || outcome.hasErrors()).isTrue();
      assertThat(outcome.diagnostics()).isSorted();
      assertThat(outcome.diagnostics()).allMatch(d -> d.location().file().startsWith("content/"));
      assertThat(outcome.diagnostics()).allMatch(d -> !FORMATTER.format(d).isEmpty());
    } finally {
      Files.copy(BASE.resolve(file), content.resolve(file), StandardCopyOption.REPLACE_EXISTING);
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
