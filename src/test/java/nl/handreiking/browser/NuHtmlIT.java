package nl.handreiking.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker has no error and no warning for any page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NuHtmlIT {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** Where the pages are taken to be, so that 'self' in their policy means something. */
  private static final String SITE = "https://school.example/handreiking/";

  private final Complaints complaints = new Complaints();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  /** Reading the schema takes longer than a page, so that is done once. */
  @BeforeAll
  void readTheSchema() throws Exception {
    validator.setUpMainSchema(SCHEMA, complaints);
    validator.setUpValidatorAndParsers(complaints, false, false);
  }

  static Iterable<String> pages() {
    return ShippedSite.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isValid(String page) throws Exception {
    assertThat(complaints(page, Files.readAllBytes(ShippedSite.folder().resolve(page)))).isEmpty();
  }

  @Test
  void pagesOfOtherPublicationsAreValid() throws Exception {
    for (String name : OtherSites.NAMES) {
      for (String page : OtherSites.pages(name)) {
        byte[] html = Files.readAllBytes(OtherSites.folder(name).resolve(page));
        assertThat(complaints(page, html)).as("%s, %s", name, page).isEmpty();
      }
    }
  }

  @Test
  void theReportIsValid() throws Exception {
    byte[] html = Files.readAllBytes(SampleLinkReport.folder().resolve("index.html"));
    assertThat(complaints("index.html", html)).isEmpty();
  }

  @Test
  void theReportForEditorsIsValid() throws Exception {
    for (String page : List.of("whole/index.html", "stopped/index.html")) {
      byte[] html = Files.readAllBytes(SampleContentReport.folder().resolve(page));
      assertThat(complaints("index.html", html)).as(page).isEmpty();
    }
  }

  @Test
  void theCheckerFindsWhatIsWrong() throws Exception {
    String html = "<!DOCTYPE html><html lang=nl><title>x</title><img src=a.png>";
    assertThat(complaints("x.html", html.getBytes(UTF_8)))
        .hasSize(1)
        .first()
        .asString()
        .contains("alt");
  }

  private List<String> complaints(String page, byte[] html) throws Exception {
    complaints.all.clear();
    InputSource source = new InputSource(new ByteArrayInputStream(html));
    source.setSystemId(SITE + page);
    source.setEncoding(UTF_8.name());
    validator.checkHtmlInputSource(source);
    return List.copyOf(complaints.all);
  }

  /** Gathers what the checker says, warnings included. */
  private static final class Complaints implements ErrorHandler {

    private final List<String> all = new ArrayList<>();

    @Override
    public void warning(SAXParseException complaint) {
      all.add(complaint.getLineNumber() + ": " + complaint.getMessage());
    }

    @Override
    public void error(SAXParseException complaint) {
      warning(complaint);
    }

    @Override
    public void fatalError(SAXParseException complaint) {
      warning(complaint);
    }
  }
}
