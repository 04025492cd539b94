package nl.handreiking.links.run;

import static nl.handreiking.links.run.FakeWeb.after;
import static nl.handreiking.links.run.FakeWeb.html;
import static nl.handreiking.links.run.FakeWeb.ok;
import static nl.handreiking.links.run.FakeWeb.redirect;
import static nl.handreiking.links.run.FakeWeb.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.LinkResult.Hop;
import nl.handreiking.links.judge.FetchResult;
import nl.handreiking.links.judge.FetchResult.RedirectFailure;
import nl.handreiking.links.run.LinkRun.RunResult;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every redirect is taken by hand, with its status, and with the fragment. */
class RedirectTest {

  private static final String PAGE = "https://a.nl/p";

  private final Lab lab = new Lab();

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectIsFollowedToItsEnd(int status) {
    lab.web.page(PAGE, redirect(status, "../q?x=1")).page("https://a.nl/q?x=1", ok());

    LinkResult finding = lab.one(PAGE);

    assertThat(finding.hops())
        .containsExactly(new Hop(PAGE, status), new Hop("https://a.nl/q?x=1", 200));
    assertThat(finding.finalUrl()).isEqualTo("https://a.nl/q?x=1");
    assertThat(finding.title()).isEqualTo("Pagina");
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 300, 304, 305, 306, 404})
  void aLocationWithAnotherStatusIsNotFollowed(int status) {
    lab.web.page(PAGE, redirect(status, "/q"));

    assertThat(lab.one(PAGE).finalUrl()).isEqualTo(PAGE);
  }

  @Test
  void aRedirectToAnotherHostWaitsForItsTurnThere() {
    List<String> urls = Lab.pages("a.nl", 3);
    for (int i = 0; i < 3; i++) {
      lab.web.page(urls.get(i), redirect(302, "https://b.nl/" + i));
    }
    Lab.pages("b.nl", 3).forEach(url -> lab.web.page(url, after(Duration.ofSeconds(1), ok())));

    lab.pace =
        new Pace(
            1,
            Duration.ofMillis(250),
            32,
            Duration.ofSeconds(15),
            2,
            Duration.ofSeconds(1),
            Duration.ofSeconds(60));
    lab.run(urls);

    assertThat(lab.web.of("b.nl").stream().map(FakeWeb.Asked::at))
        .containsExactly(50L, 1050L, 2050L);
  }

  @Test
  void allRedirectsOfAnAttemptShareItsTime() {
    lab.web
        .page(PAGE, after(Duration.ofSeconds(9), redirect(302, "/q")))
        .page("https://a.nl/q", after(Duration.ofSeconds(4), redirect(302, "/r")));

    lab.one(PAGE);

    assertThat(lab.web.log.stream().map(asked -> asked.limit().toSeconds()))
        .containsExactly(15L, 6L, 2L);
  }

  @Test
  void timeSpentWaitingForATurnDoesNotCount() {
    lab.web.page(PAGE, redirect(302, "https://b.nl/q"));
    lab.web.page("https://b.nl/0", status(503, "retry-after", "40"), ok());

    LinkResult finding = lab.run("https://b.nl/0", PAGE).findings().get(1);

    assertThat(finding.verdict().code()).isNotEqualTo("unsure");
    assertThat(lab.web.moments("https://b.nl/q").get(0)).isGreaterThan(40_000);
  }

  @Test
  void aFragmentIsCarriedAlongUnlessTheRedirectNamesAnother() {
    lab.web
        .page(PAGE, redirect(302, "/q"))
        .page("https://a.nl/q", html("<h2 id=kop>Kop</h2>"))
        .page("https://a.nl/x", redirect(302, "/y#kop"))
        .page("https://a.nl/y", redirect(302, "/q"));

    RunResult result = lab.run(PAGE + "#kop", "https://a.nl/x#anders", "https://a.nl/x");

    assertThat(result.findings())
        .extracting(LinkResult::finalUrl)
        .containsOnly("https://a.nl/q#kop");
  }

  @Test
  void aRedirectToItselfIsALoop() {
    assertThat(trouble(redirect(301, "#boven"))).isEqualTo(RedirectFailure.LOOP);
  }

  @Test
  void aCircleOfRedirectsIsALoop() {
    lab.web.page(PAGE, redirect(302, "/q")).page("https://a.nl/q", redirect(302, "/p"));

    assertThat(lab.one(PAGE).hops()).hasSize(2);
  }

  @Test
  void aCookieWallIsNoLoop() {
    lab.web
        .page(PAGE, redirect(302, "/wall"), ok())
        .page("https://a.nl/wall", status(302, "location", "/p", "set-cookie", "ja=1"));

    LinkResult finding = lab.one(PAGE);

    assertThat(finding.verdict().code()).isEqualTo("ok");
    assertThat(finding.hops()).extracting(Hop::status).containsExactly(302, 302, 200);
  }

  @Test
  void aCookieWallThatNeverOpensIs() {
    lab.web.page(PAGE, status(302, "location", "/p", "set-cookie", "ja=1"));

    assertThat(lab.one(PAGE).hops()).hasSize(1 + RedirectChain.MOST_RETURNS);
  }

  @Test
  void anEndlessChainEnds() {
    for (int i = 0; i < 50; i++) {
      lab.web.page("https://a.nl/" + i, redirect(302, "/" + (i + 1)));
    }

    assertThat(lab.one("https://a.nl/0").hops()).hasSize(1 + RedirectChain.MOST_REDIRECTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://a.nl/",
        "mailto:a@a.nl",
        "http://",
        "https://:80/",
        " "
      })
  void aLocationThatIsNoWebAddressIsTrouble(String location) {
    assertThat(trouble(redirect(302, location))).isEqualTo(RedirectFailure.BAD_LOCATION);
  }

  @Test
  void aRedirectWithoutALocationIsTrouble() {
    assertThat(trouble(status(302))).isEqualTo(RedirectFailure.BAD_LOCATION);
  }

  private static RedirectFailure trouble(Answer answer) {
    RedirectChain trail = new RedirectChain(WebAddress.parse(PAGE).orElseThrow());
    assertThat(trail.goesOn(answer)).isFalse();
    FetchResult journey = trail.journey(answer);
    assertThat(journey.hops()).hasSize(1);
    return journey.trouble();
  }
}
