package nl.handreiking.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * Every form of the problems, as anyone can read it in {@code problems}; {@code
 * -Dhandreiking.rewrite=true} writes them anew.
 */
class ProblemFormsTest {

  private static final Path FOLDER = Path.of("src/test/resources/problems");

  private static final Map<Format, String> ENDINGS =
      Map.of(
          Format.TEXT, "txt",
          Format.JSON, "json",
          Format.JUNIT, "xml",
          Format.SARIF, "sarif",
          Format.GITHUB, "log");

  private static final SourceText TEXT =
      new SourceText(
          "content/een map/tip, 100%: é.md", "---\n😀 zie [de tips](link:tipz) & \u001b[2J <b>\n");

  static List<Format> formats() {
    return Format.OF_ALL;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsAsExpected(Format format) throws IOException {
    Path file = FOLDER.resolve("varied." + ENDINGS.get(format));
    String actual = format.render(varied(false));
    if (Boolean.getBoolean("handreiking.rewrite")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file)).endsWith("\n");
  }

  @Test
  void sarifIsWhatTheStandardAsksForAndCountsUnitsOfUtf16() throws IOException {
    for (ProblemReport report : List.of(varied(false), nothing())) {
      JsonNode sarif = new ObjectMapper().readTree(Format.SARIF.render(report));
      assertThat(sarifSchema().validate(sarif)).isEmpty();
      assertThat(sarif.at("/runs/0/columnKind").textValue()).isEqualTo("utf16CodeUnits");
    }
    JsonNode result =
        new ObjectMapper().readTree(Format.SARIF.render(varied(false))).at("/runs/0/results/1");
    assertThat(result.at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":2,\"startColumn\":22,\"endColumn\":26}");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue())
        .isEqualTo("content/een%20map/tip%2C%20100%25%3A%20%C3%A9.md");
  }

  @Test
  void junitFailsFilesWithErrorsAndWhenStrictThoseWithWarnings() throws Exception {
    Document xml = xml(varied(false));
    assertThat(xml.getDocumentElement().getAttribute("tests")).isEqualTo("4");
    assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo("1");
    assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(xml(varied(true)).getDocumentElement().getAttribute("failures")).isEqualTo("2");
  }

  @Test
  void githubShowsOneCommandForEachProblem() {
    assertThat(Format.GITHUB.render(varied(false)).lines())
        .hasSize(5)
        .filteredOn(
            line -> line.matches("::(error|warning|notice) file=[^,:]*,line=\\d+,col=\\d+.*"))
        .hasSize(4);
  }

  @Test
  void advicesNeverFail() {
    ProblemReport advice =
        new ProblemReport(
            List.of(Diagnostic.of(Rule.note("dia-te-vol"), TEXT.span(4, 6), "41", "40", "3", "10")),
            List.of(),
            ProblemText.ALL,
            true,
            "1 advies",
            "nl");
    assertThat(advice.failed()).isFalse();
    assertThat(varied(true).failed()).isTrue();
  }

  private static ProblemReport varied(boolean strict) {
    SourceSpan link = TEXT.span(1, 21, 4);
    List<Diagnostic> problems =
        List.of(
            Diagnostic.of(Rule.note("dia-te-vol"), TEXT.span(1, 0, 2), "41", "40", "3", "10"),
            Diagnostic.of(Rule.error("onbekende-link"), link, "tipz").suggesting("tips"),
            Diagnostic.of(Rule.warning("los-adres"), TEXT.span(1, 7, 40), "a\u202eb"),
            Diagnostic.of(
                Rule.warning("onbekend-bestand"), SourceSpan.wholeFile("content/b.md"), "b"));
    List<String> files = List.of("content/a.yaml", "content/b.md", "content/c.md");
    return new ProblemReport(
        problems, files, ProblemText.ALL, strict, "1 fout, 2 waarschuwingen en 1 advies", "nl");
  }

  private static ProblemReport nothing() {
    return new ProblemReport(
        List.of(), List.of(), ProblemText.ALL, false, "Er is niets gevonden.", "nl");
  }

  private static Document xml(ProblemReport report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(Format.JUNIT.render(report))));
  }

  private static JsonSchema sarifSchema() throws IOException {
    try (InputStream schema =
        ProblemFormsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(new ObjectMapper().readTree(schema));
    }
  }
}
