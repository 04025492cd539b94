package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command from arguments to files, against a server on this machine. */
class LinksCommandTest {

  @TempDir Path here;
  private Cli cli;
  private HttpServer server;
  private String base;

  @BeforeEach
  void makeContentAndServer() throws Exception {
    cli = Cli.in(here);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", LinksCommandTest::answer);
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  @Test
  void saysThatAllIsWellAndRemembersIt() throws Exception {
    links("goed: {url: \"%s/goed\", titel: Goed, uitgever: Wij, soort: webpagina}\n");

    Cli.Run run = check();

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(memory()).hasSize(2);
    assertThat(memory().get(1))
        .startsWith(base + "/goed\tok\treached\t")
        .endsWith("\t\t0\tPagina /goed");
    assertThat(here.resolve("site-output/report/links/index.html")).isNotEmptyFile();
    assertThat(here.resolve("site-output/site")).doesNotExist();
    assertThat(cli.run("check").out())
        .endsWith(
            "De inhoud is in orde.\n1 waarschuwing; zie hierboven.\nVerslag:     open site-output/report/inhoud/index.html\n");
  }

  @Test
  void raisesTheAlarmForAPageThatIsGone() throws Exception {
    links("weg: {url: \"%s/weg\", titel: Weg, uitgever: Wij, soort: webpagina}\n");

    Cli.Run run = check();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains(base + "/weg").contains("content/links.yaml:1:13");
    assertThat(memory().get(1)).contains("\tdead\tnot-found\t").endsWith("\t1\t");
  }

  @Test
  void givesMovedLinksTheirNewAddressAndShowsTheDifference() throws Exception {
    links(
        """
        # Bron
        nieuw:
          url: %s/verhuisd   # let op
          titel: Verhuisd
          uitgever: Wij
          soort: webpagina
        """);

    Cli.Run run = check("--fix");

    assertThat(run.out())
        .endsWith(
            """

            --- content/links.yaml
            +++ content/links.yaml
            @@ -3 +3 @@
            -  url: BASE/verhuisd   # let op
            +  url: BASE/goed   # let op
            In links.yaml vervangen: 1 adres.
            """
                .replace("BASE", base));
    assertThat(run.status()).isZero();
    assertThat(here.resolve("content/links.yaml"))
        .content()
        .isEqualTo(
            """
            # Bron
            nieuw:
              url: BASE/goed   # let op
              titel: Verhuisd
              uitgever: Wij
              soort: webpagina
            """
                .replace("BASE", base));
  }

  @Test
  void findsAMovedAddressAsItIsWritten() throws Exception {
    links(
        """
        nieuw: {url: "%1$s/verhuisd?a[0]={b}", titel: N, uitgever: Wij, soort: webpagina}
        """);

    assertThat(check("--fix").out()).contains("+nieuw: {url: \"" + base + "/goed\", ");
  }

  @Test
  void changesNoLinkWithoutBeingAsked() throws Exception {
    links("nieuw: {url: \"%s/verhuisd\", titel: N, uitgever: Wij, soort: webpagina}\n");
    String before = Files.readString(here.resolve("content/links.yaml"));
    assertThat(check().status()).isZero();
    assertThat(here.resolve("content/links.yaml")).content().isEqualTo(before);
  }

  @Test
  void leavesAnExcludedLinkAloneAndTellsWhenThatIsNeedless() throws Exception {
    links(
        """
        weg:
          url: %1$s/weg
          titel: Weg
          uitgever: Wij
          soort: webpagina
          uitzondering: {reden: Wordt verbouwd, tot: 2099-01-01}
        goed:
          url: %1$s/goed
          titel: Goed
          uitgever: Wij
          soort: webpagina
          uitzondering: {reden: Oude reden, tot: 2099-01-01}
        """);

    Cli.Run run = check("--format", "json");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Wordt verbouwd").contains("Oude reden");
    assertThat(run.err()).isEmpty();
    assertThat(memory().get(2)).contains("\tdead\tnot-found\t");
  }

  @Test
  void checksAPlainListWithoutContent() throws Exception {
    Files.writeString(
        here.resolve("lijst.txt"),
        "# Lijst\n\n" + base + "/goed\n  " + base + "/weg  \nmailto:x\n" + base + "/goed\n");
    Path elsewhere = Files.createDirectory(here.resolve("leeg"));

    Cli.Run run =
        cli.run(
            "links",
            "--urls",
            "lijst.txt",
            "--allow-private",
            "--interval",
            "0s",
            "--format",
            "json",
            "--out",
            elsewhere.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("lijst.txt")
        .contains("unsupported-address")
        .contains("not-found");
    assertThat(Files.readAllLines(here.resolve("lijst.txt.controle.tsv"))).hasSize(4);
    assertThat(here.resolve("content/links-controle.tsv")).doesNotExist();
  }

  @Test
  void checksOneLinkAndRemembersTheOthers() throws Exception {
    links(
        """
        goed: {url: "%1$s/goed", titel: Goed, uitgever: Wij, soort: webpagina}
        weg: {url: "%1$s/weg", titel: Weg, uitgever: Wij, soort: webpagina}
        """);
    check();
    List<String> before = memory();

    assertThat(check("--only", "goed").status()).isZero();

    assertThat(memory()).isEqualTo(before);
    assertThat(check("--only", "127.0.0.1").status()).isEqualTo(1);
    assertThat(check("--only", "goedd"))
        .isEqualTo(
            new Cli.Run(
                2,
                "",
                "er is geen link of website 'goedd'; bedoelde je 'goed'?\n"
                    + "Hulp: handreiking links --help\n"));
  }

  @Test
  void endsAtTheDeadlineWithWhatIsKnown() throws Exception {
    links(
        """
        goed: {url: "%1$s/goed", titel: Goed, uitgever: Wij, soort: webpagina}
        stil: {url: "%1$s/stil", titel: Stil, uitgever: Wij, soort: webpagina}
        """);

    Cli.Run run = check("--deadline", "2s", "--format", "json");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("\"unchecked\"").contains("\"ok\"");
    assertThat(memory()).hasSize(2);
  }

  @Test
  void judgesNothingWithoutANetwork() throws Exception {
    int closed = server.getAddress().getPort();
    server.stop(0);
    StringBuilder yaml = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      yaml.append("a%d: {url: \"http://127.0.0.%d:%d/\", ".formatted(i, i, closed))
          .append("titel: A, uitgever: Wij, soort: webpagina}\n");
    }
    Files.writeString(here.resolve("content/links.yaml"), yaml);

    Cli.Run run = check("--format", "json");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).contains("\"network\": false").doesNotContain("\"unsure\"");
    assertThat(run.err()).startsWith("Deze computer heeft geen verbinding met internet.");
    assertThat(here.resolve("content/links-controle.tsv")).doesNotExist();
  }

  @Test
  void tellsAfterTheReportThatTheFolderIsSomebodyElses() throws Exception {
    links("weg: {url: \"%s/weg\", titel: Weg, uitgever: Wij, soort: webpagina}\n");
    Files.writeString(Files.createDirectory(here.resolve("foto's")).resolve("kat.jpg"), "miauw");

    Cli.Run run = check("--out", "foto's");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).contains(base + "/weg");
    assertThat(run.err()).contains("foto's");
    assertThat(here.resolve("foto's/kat.jpg")).hasContent("miauw");
    assertThat(memory()).hasSize(2);
  }

  @Test
  void checksNothingWhenTheContentHasErrors() throws Exception {
    Files.writeString(here.resolve("content/links.yaml"), "a: {url: geen adres}\n");
    Cli.Run run = check();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("content/links.yaml:1:")
        .endsWith("De links zijn niet gecontroleerd: los eerst de fouten op.\n");
    assertThat(here.resolve("content/links-controle.tsv")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--format xml | --format is text, json, junit, sarif, github, markdown; niet 'xml'",
        "--max-age veel | --max-age is een getal van 0 tot en met 365, niet 'veel'",
        "--per-host 0 | --per-host is een getal van 1 tot en met 256, niet '0'",
        "--parallel 1000 | --parallel is een getal van 1 tot en met 256, niet '1000'",
        "--deadline 10 | --deadline is een duur zoals 90s, 10m of 1h, hooguit 24h; niet '10'",
        "--deadline 25h | --deadline is een duur zoals 90s, 10m of 1h, hooguit 24h; niet '25h'",
        "--interval 2m | --interval is een duur zoals 90s, 10m of 1h, hooguit 1m; niet '2m'",
        "--urls weg.txt | het bestand 'weg.txt' is er niet",
        "--urls content/links.yaml --fix | --fix en --urls gaan niet samen",
        "--fix=ja | achter --fix hoort geen waarde",
        "--no-cache --max-age 3 | --no-cache en --max-age gaan niet samen",
      })
  void refusesWrongUsage(String arguments, String message) {
    List<String> all = new ArrayList<>(List.of("links"));
    all.addAll(List.of(arguments.split(" ")));
    assertThat(cli.run(all.toArray(String[]::new)))
        .isEqualTo(new Cli.Run(2, "", message + "\nHulp: handreiking links --help\n"));
  }

  private Cli.Run check(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("links", "--allow-private", "--interval", "1ms"));
    arguments.addAll(List.of(more));
    return cli.run(arguments.toArray(String[]::new));
  }

  private void links(String yaml) throws IOException {
    Files.writeString(here.resolve("content/links.yaml"), yaml.formatted(base));
  }

  private List<String> memory() throws IOException {
    return Files.readAllLines(here.resolve("content/links-controle.tsv"));
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/stil")) {
      return;
    }
    if (path.equals("/verhuisd")) {
      exchange.getResponseHeaders().set("Location", "/goed");
    }
    int status = path.equals("/weg") ? 404 : path.equals("/verhuisd") ? 301 : 200;
    byte[] page =
        "<!doctype html><title>Pagina %s</title><h1>Pagina</h1><p>%s"
            .formatted(path, "Tekst. ".repeat(50))
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(status, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }
}
