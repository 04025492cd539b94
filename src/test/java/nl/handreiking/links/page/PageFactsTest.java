package nl.handreiking.links.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handreiking.links.page.PageFacts.Looks;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.Body;
import nl.handreiking.links.web.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFactsTest {

  private static final Path PAGES = Path.of("src/test/resources/links/pages");
  private static final WebAddress ADDRESS =
      WebAddress.parse("https://voorbeeld.nl/a").orElseThrow();

  static Stream<Path> saysNotFound() throws IOException {
    return Files.list(PAGES.resolve("says-not-found")).sorted();
  }

  static Stream<Path> isThere() throws IOException {
    return Files.list(PAGES.resolve("is-there")).sorted();
  }

  static Stream<Path> scriptBuilt() throws IOException {
    return Files.list(PAGES.resolve("script-built")).sorted();
  }

  @ParameterizedTest
  @MethodSource
  void saysNotFound(Path page) throws IOException {
    assertThat(read(page).looks()).isEqualTo(Looks.NOT_FOUND);
    assertThat(read(page).scriptBuilt()).isFalse();
  }

  @ParameterizedTest
  @MethodSource
  void isThere(Path page) throws IOException {
    assertThat(read(page).looks()).isNotEqualTo(Looks.NOT_FOUND);
    assertThat(read(page).scriptBuilt()).isFalse();
  }

  @ParameterizedTest
  @MethodSource
  void scriptBuilt(Path page) throws IOException {
    assertThat(read(page).scriptBuilt()).isTrue();
    assertThat(read(page).looks()).isNotEqualTo(Looks.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pagina niet gevonden",
        "Pagina niet gevonden (404)",
        "404 - Pagina niet gevonden",
        "Error 404 (Not Found)!!1",
        "404 Not Found",
        "HTTP 404 - File not found",
        "Helaas, deze pagina bestaat niet (meer)",
        "Helaas deze pagina bestaat niet meer",
        "De opgevraagde pagina kon niet worden gevonden",
        "De pagina die je zoekt, bestaat niet",
        "De pagina waar je naar zoekt bestaat niet of is verplaatst",
        "We kunnen deze pagina helaas niet vinden",
        "Deze pagina is helaas niet beschikbaar",
        "Oeps, deze pagina bestaat niet",
        "Niet gevonden",
        "Not Found",
        "Page Not Found | Site",
        "This page doesn’t exist",
        "The page you requested could not be found",
        "Oops! That page can’t be found.",
        "Sorry, this page isn't available.",
        "Object not found!"
      })
  void knowsHowErrorPagesAreCalled(String title) {
    assertThat(read("<title>" + title + "</title><h1>Welkom</h1>").looks())
        .isEqualTo(Looks.NOT_FOUND);
    assertThat(read("<title>Site</title><h1>" + title + "</h1>").looks())
        .isEqualTo(Looks.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peugeot 404",
        "404 manieren om te lezen",
        "Hoe maak je een 404-pagina?",
        "Niet gevonden wat je zocht?",
        "De weg die niet gevonden werd",
        "Deze pagina bestaat niet zonder jou, lezer",
        "Wat is eenzaamheid? | Pagina niet-alleen",
        "Wat te doen als je kind niet gevonden wil worden",
        "Lost and found",
        "Nothing found between us",
        "The page that could",
        ""
      })
  void takesOtherNamesForWhatTheyAre(String title) {
    assertThat(read("<title>" + title + "</title><h1>" + title + "</h1>").looks())
        .isNotEqualTo(Looks.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "voorbeeld.nl is for sale",
        "Voorbeeld.nl is for sale! | Domeinwinkel",
        "voorbeeld.nl - Deze domeinnaam is te koop",
        "The domain voorbeeld.nl may be for sale by its owner!",
        "This domain name has expired.",
        "Dit domein is gereserveerd",
        "Deze domeinnaam is geregistreerd",
        "Parked domain",
        "Account Suspended",
        "This Account has been suspended.",
        "Welcome to nginx!",
        "Welcome to nginx on Debian!",
        "Apache2 Ubuntu Default Page: It works",
        "Test Page for the Apache HTTP Server on Fedora",
        "IIS Windows Server"
      })
  void knowsWhatStandsWhereThereIsNoWebsite(String title) {
    assertThat(read("<title>" + title + "</title><p>Kort").looks()).isEqualTo(Looks.PARKED);
    assertThat(read("<title>x</title><h1>" + title + "</h1>").looks()).isEqualTo(Looks.PARKED);
    assertThat(read("<title>x</title><h2>" + title + "</h2>").looks()).isEqualTo(Looks.PARKED);
    assertThat(read("<h1>x</h1><h2>" + title + "</h2>").looks()).isEqualTo(Looks.SPARSE);
    assertThat(read("<h1>" + title + "</h1><p>" + "Een verhaal van vele woorden. ".repeat(60)))
        .extracting(PageFacts::looks)
        .isEqualTo(Looks.ORDINARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hyves.nl is te koop",
        "Een domeinnaam die te koop is: wat nu?",
        "Mijn huis is te koop",
        "Is deze domeinnaam te koop?",
        "Is this domain for sale",
        "How to buy a parked domain",
        "Het account van Joris is opgeschort",
        "It works!",
        "Welcome to nginx beginners",
        "Our default page",
        "De toekomst is gereserveerd"
      })
  void takesAPageAboutThatForAPage(String title) {
    assertThat(read("<title>" + title + "</title><h1>" + title + "</h1>").looks())
        .isEqualTo(Looks.SPARSE);
  }

  @Test
  void knowsALoginFormWithLittleElse() {
    String form = "<form><input name=u><input type=PASSWORD></form>";

    assertThat(read(form).looks()).isEqualTo(Looks.LOGIN);
    assertThat(read(form + "<p>" + "Een verhaal van vele woorden. ".repeat(60)).looks())
        .isEqualTo(Looks.ORDINARY);
    assertThat(read("<form><input type=email></form>").looks()).isEqualTo(Looks.SPARSE);
  }

  @Test
  void knowsAllThatAFragmentCanName() {
    assertThat(
            read("<h1 id=een>A</h1><a name='twee'></a><p name=niet><a id='user-content-drie'>"
                    + "</a><i id=''></i><b id='vijf &amp; zes'></b>")
                .ids())
        .containsExactlyInAnyOrder("een", "twee", "user-content-drie", "drie", "vijf & zes");
  }

  @Test
  void putsTheTitleOnOneShortLine() {
    assertThat(read("<title>\n  Een\ttitel&nbsp; op \u001b[31mregels </title>").title())
        .isEqualTo("Een titel op [31mregels");
    assertThat(read("<title>" + "é😀".repeat(150) + "</title>").title())
        .isEqualTo("é😀".repeat(100));
    assertThat(read("<title>\u202Eachterstevoren</title>").title()).isEqualTo("achterstevoren");
    assertThat(read("<title> </title><meta property='og:title' content='Gedeeld'>").title())
        .isEqualTo("Gedeeld");
    assertThat(read("<p>Zonder titel").title()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html                         | true",
        "TEXT/HTML ;charset=utf-8          | true",
        "application/xhtml+xml             | true",
        "application/pdf                   | false",
        "text/plain                        | false",
        "application/xml; a=\"text/html\"  | false",
        "html                              | true",
        "''                                | true"
      })
  void knowsWhatIsAPage(String type, boolean html) {
    PageFacts facts = read(type, "<!-- een --> \n<!DOCTYPE html><title>T</title>".getBytes(UTF_8));

    assertThat(facts.html()).isEqualTo(html);
    assertThat(facts.title()).isEqualTo(html ? "T" : "");
  }

  @Test
  void takesAnAnswerWithoutATypeForAPageWhenItBeginsLikeOne() {
    Answer.Response page = new Answer.Response(200, Map.of(), body("<html><title>T</title>"));
    Answer.Response file = new Answer.Response(200, Map.of(), body("%PDF-1.7 <html>"));

    assertThat(PageFacts.of(page, ADDRESS).html()).isTrue();
    assertThat(PageFacts.of(new Answer.Response(200, Map.of(), Body.NONE), ADDRESS).html())
        .isFalse();
    assertThat(PageFacts.of(file, ADDRESS).title()).isEmpty();
  }

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html; charset=utf-8          | ''            | UTF-8",
        "text/html; charset=ISO-8859-1     | utf-8         | ISO-8859-1",
        "text/html; charset=\"UTF-16LE\"   | ''            | UTF-16LE",
        "text/html                         | iso-8859-15   | ISO-8859-15",
        "text/html                         | ''            | UTF-8",
        "text/html                         | ''            | windows-1252",
        "text/html; charset=utf-8          | ''            | windows-1252",
        "text/html; charset=klingon        | ''            | UTF-8",
        "text/html; charset=klingon        | iso-8859-1    | ISO-8859-1",
        "text/html; charset=!@?            | ''            | UTF-8",
        "text/html; charset=               | klingon       | UTF-8",
        "text/html; charset=utf8           | ''            | UTF-8"
      })
  void findsOutTheEncoding(String type, String meta, String charset) {
    String html =
        (meta.isEmpty() ? "" : "<meta charset='" + meta + "'>")
            + "<title>Één café</title><h1 id='één'>A</h1>";

    PageFacts facts = read(type, html.getBytes(Charset.forName(charset)));

    assertThat(facts.title()).isEqualTo("Één café");
    assertThat(facts.ids()).containsExactly("één");
  }

  @Test
  void believesAByteOrderMarkFirst() {
    byte[] html = "\uFEFF<title>Één café</title>".getBytes(StandardCharsets.UTF_16BE);

    assertThat(read("text/html; charset=utf-8", html).title()).isEqualTo("Één café");
    assertThat(read("text/html; charset=iso-8859-1", "\uFEFF<title>é</title>".getBytes(UTF_8)))
        .extracting(PageFacts::title)
        .isEqualTo("é");
  }

  @Test
  void saysWhetherThePageGoesOn() {
    Body half = new Body("<h1 id=a>".getBytes(UTF_8), true);

    assertThat(PageFacts.of(response("text/html", half), ADDRESS).truncated()).isTrue();
    assertThat(read("<h1 id=a>").truncated()).isFalse();
  }

  private static PageFacts read(Path page) throws IOException {
    return read("text/html", Files.readAllBytes(page));
  }

  private static PageFacts read(String html) {
    return read("text/html", html.getBytes(UTF_8));
  }

  private static PageFacts read(String type, byte[] bytes) {
    return PageFacts.of(response(type, new Body(bytes, false)), ADDRESS);
  }

  private static Answer.Response response(String type, Body body) {
    return new Answer.Response(200, Map.of("content-type", List.of(type)), body);
  }

  private static Body body(String text) {
    return new Body(text.getBytes(UTF_8), false);
  }
}
