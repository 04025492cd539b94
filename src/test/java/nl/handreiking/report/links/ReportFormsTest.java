package nl.handreiking.report.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.handreiking.links.CheckedLink;
import nl.handreiking.links.LinkReport;
import nl.handreiking.report.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What programs read can be read, and says the same as the report. */
class ReportFormsTest {

  private static final ReportTexts DUTCH = ReportTexts.in("nl");

  static Stream<LinkReport> reports() {
    return Stream.of(
        SampleReport.varied(), SampleReport.cutOff(), SampleReport.withoutNetwork(), empty());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void jsonNamesEveryLinkAndWhatIsKnownOfIt(LinkReport report) throws IOException {
    JsonNode json = read(Format.JSON.render(Overview.of(report, DUTCH)));
    assertThat(json.get("links")).hasSize(report.links().size());
    assertThat(json.at("/summary/network").booleanValue()).isEqualTo(report.network());
    assertThat(json.at("/summary/complete").booleanValue()).isEqualTo(report.complete());
    for (int i = 0; i < report.links().size(); i++) {
      JsonNode link = json.get("links").get(i);
      CheckedLink checked = report.links().get(i);
      boolean judged = !checked.verdict().code().equals("unchecked");
      assertThat(link.get("url").textValue()).isEqualTo(checked.subject().url());
      assertThat(link.get("verdict").textValue())
          .isEqualTo(judged ? checked.verdict().code() : null);
      assertThat(link.get("status").intValue()).isEqualTo(checked.finding().status());
      assertThat(link.get("hops")).hasSize(checked.finding().hops().size());
      assertThat(link.get("uses")).hasSize(checked.subject().uses().size());
      assertThat(link.get("message").textValue()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void sarifIsWhatTheStandardAsksFor(LinkReport report) throws IOException {
    JsonNode sarif = read(Format.SARIF.render(Overview.of(report, DUTCH)));
    assertThat(sarifSchema().validate(sarif)).isEmpty();
    for (JsonNode result : sarif.at("/runs/0/results")) {
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue();
      assertThat(uri).isEqualTo("content/links.yaml");
    }
  }

  @Test
  void theSchemaOfSarifFindsWhatIsWrong() throws IOException {
    assertThat(sarifSchema().validate(read("{\"version\": \"2.1.0\", \"runs\": [{}]}")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void junitCountsWhatFailsAndWhatIsSkipped(LinkReport report) throws Exception {
    Document xml = xml(Format.JUNIT.render(Overview.of(report, DUTCH)));
    Element suites = xml.getDocumentElement();
    assertThat(suites.getAttribute("tests")).isEqualTo(report.links().size() + "");
    assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(report.links().size());
    assertThat(suites.getAttribute("failures"))
        .isEqualTo(xml.getElementsByTagName("failure").getLength() + "");
    assertThat(suites.getAttribute("skipped"))
        .isEqualTo(xml.getElementsByTagName("skipped").getLength() + "");
  }

  @Test
  void markdownStaysWithinWhatAnIssueHoldsAndSaysSo() {
    List<CheckedLink> many = new ArrayList<>();
    Collections.nCopies(60, SampleReport.varied().links()).forEach(many::addAll);
    LinkReport tooLong =
        new LinkReport(many, SampleReport.STARTED, Duration.ofHours(1), true, true);
    String markdown = Format.MARKDOWN.render(Overview.of(tooLong, DUTCH));
    assertThat(markdown).hasSizeBetween(50_000, 60_000).contains(DUTCH.text("markdown.cut"));
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(ReportTexts.in("en").keys()).isEqualTo(ReportTexts.in("nl").keys());
  }

  private static LinkReport empty() {
    return new LinkReport(List.of(), SampleReport.STARTED, Duration.ZERO, true, true);
  }

  private static JsonSchema sarifSchema() throws IOException {
    try (InputStream schema =
        ReportFormsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(new ObjectMapper().readTree(schema));
    }
  }

  private static JsonNode read(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }
}
