package nl.handreiking.links.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.handreiking.links.LinkResult.Hop;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.judge.FetchResult.RedirectFailure;
import nl.handreiking.links.page.PageFacts;
import nl.handreiking.links.page.PageFacts.Looks;
import nl.handreiking.links.page.PageFacts.Scripts;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.Body;
import nl.handreiking.links.web.FailureKind;
import nl.handreiking.links.web.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgeTest {

  private static final Body SOME = new Body(new byte[] {'a'}, false);
  private static final PageFacts PAGE = page(Looks.ORDINARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | ok.reached",
        "201 | ok.reached",
        "202 | unsure.other-status",
        "203 | ok.reached",
        "204 | unsure.empty-page",
        "205 | unsure.empty-page",
        "206 | ok.reached",
        "299 | ok.reached",
        "300 | unsure.other-status",
        "301 | unsure.bad-redirect",
        "304 | unsure.other-status",
        "400 | unsure.other-status",
        "401 | blocked.login",
        "402 | blocked.refused",
        "403 | blocked.forbidden",
        "404 | dead.not-found",
        "405 | blocked.refused",
        "406 | blocked.refused",
        "407 | unsure.other-status",
        "408 | unsure.other-status",
        "410 | dead.gone",
        "418 | unsure.other-status",
        "429 | blocked.too-many-requests",
        "451 | blocked.refused",
        "500 | unsure.server-error",
        "503 | unsure.server-error",
        "599 | unsure.server-error",
        "100 | unsure.other-status",
        "600 | unsure.other-status",
        "999 | blocked.robots"
      })
  void judgesByStatus(int status, String verdict) {
    assertThat(key(Judge.judge(journey(status, PAGE, "https://a.nl/b"), ""))).isEqualTo(verdict);
  }

  @Test
  void findsPlainOnlyWhatTheServerSaysInSoManyWords() {
    assertThat(Judge.judge(journey(404, PAGE, "https://a.nl/b"), "").isPlain()).isTrue();
    assertThat(Judge.judge(journey(410, PAGE, "https://a.nl/b"), "").isPlain()).isTrue();
    assertThat(Judge.judge(journey(200, PAGE, "https://a.nl/b"), "weg").isPlain()).isTrue();
    assertThat(Judge.judge(inTrouble(RedirectFailure.LOOP, 302), "").isPlain()).isFalse();
    assertThat(Judge.judge(inTrouble(RedirectFailure.TOO_MANY_REDIRECTS, 302), "").isPlain())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "301     | https://a.nl/nieuw      | moved.permanent",
        "308     | https://a.nl/nieuw      | moved.permanent",
        "301 308 | https://b.nl/nieuw      | moved.permanent",
        "301     | http://a.nl/oud/b       | moved.permanent",
        "301     | https://a.nl/oud/b      | ok.reached",
        "302     | https://a.nl/nieuw      | ok.redirected",
        "303     | https://a.nl/nieuw      | ok.redirected",
        "307     | https://a.nl/nieuw      | ok.redirected",
        "301 302 | https://a.nl/nieuw      | ok.redirected",
        "302 301 | https://a.nl/nieuw      | ok.redirected",
        "302     | https://a.nl/oud/b      | ok.reached",
        "301     | https://a.nl/           | unsure.home-page",
        "302     | https://b.nl/           | unsure.home-page",
        "302     | https://a.nl/nl         | unsure.home-page",
        "302     | https://a.nl/nl-NL/home | unsure.home-page",
        "302     | https://a.nl/index.html | unsure.home-page",
        "302     | https://a.nl/?van=oud   | unsure.home-page",
        "302     | https://a.nl/?p=12      | ok.redirected",
        "302     | https://a.nl/nlp        | ok.redirected",
        "302     | https://a.nl/homeopathie | ok.redirected",
        "302     | https://a.nl/inloggen?terug=%2Foud | blocked.login",
        "301     | https://login.a.nl/v2   | blocked.login",
        "302     | https://a.nl/wp-login.php | blocked.login",
        "302     | https://a.nl/sso/start  | blocked.login",
        "302     | https://a.nl/blogin/x   | ok.redirected",
        "302     | https://a.nl/veilig-inloggen | ok.redirected",
        "302     | https://a.nl/themas/consent | ok.redirected",
        "302     | https://consent.a.nl/m?continue=x | blocked.consent",
        "302     | https://a.nl/privacy-gate/ | blocked.consent",
        "302     | https://a.nl/404        | unsure.error-page",
        "301     | https://a.nl/nl/niet-gevonden/ | unsure.error-page",
        "302     | https://a.nl/error404.aspx | unsure.error-page",
        "302     | https://a.nl/kamer-404  | ok.redirected"
      })
  void judgesTheEndOfAWay(String statuses, String last, String verdict) {
    assertThat(key(Judge.judge(redirected("https://a.nl/oud/b", statuses, last), "")))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://a.nl/          | https://a.nl/           | moved.permanent",
        "https://a.nl/         | https://a.nl/nl/        | ok.reached",
        "https://a.nl/nl       | https://b.nl/home.php   | moved.permanent",
        "https://a.nl/login    | https://a.nl/inloggen   | moved.permanent",
        "https://a.nl/?p=12    | https://a.nl/           | unsure.home-page",
        "https://a.nl/404      | https://a.nl/404.html   | moved.permanent"
      })
  void expectsNoMoreOfTheEndThanOfTheBeginning(String asked, String last, String verdict) {
    assertThat(key(Judge.judge(redirected(asked, "301", last), ""))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.nl/oud      | LOGIN    | https://a.nl/x              | blocked.login",
        "https://a.nl/oud      | LOGIN    | https://b.nl/oud            | blocked.login",
        "https://a.nl/oud      | LOGIN    | https://www.a.nl/oud/       | moved.permanent",
        "https://a.nl/oud      | LOGIN    | https://a.nl/oud?sessie=1   | moved.permanent",
        "https://a.nl/inloggen | LOGIN    | https://a.nl/v2             | moved.permanent",
        "https://a.nl/oud      | SPARSE   | https://a.nl/sso/start      | blocked.login",
        "https://a.nl/oud      | SPARSE   | https://a.nl/x?terug=/oud   | blocked.login",
        "https://a.nl/oud      | SPARSE   | https://a.nl/x?u=%2foud     | blocked.login",
        "https://a.nl/oud      | SPARSE   | https://a.nl/nieuw          | moved.permanent",
        "https://a.nl/oud      | ORDINARY | https://a.nl/sso/uitleg     | moved.permanent",
        "https://a.nl/oud      | ORDINARY | https://a.nl/x?terug=%2Foud | moved.permanent"
      })
  void knowsAWallByWhatItIs(String asked, Looks looks, String last, String verdict) {
    assertThat(key(Judge.judge(redirected(asked, "301", last, page(looks)), "")))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.nl/p?utm_source=x | https://a.nl/q?utm_source=x    | moved.permanent",
        "https://a.nl/p?utm_source=x | https://a.nl/q?utm_source=y    | ok.passing-address",
        "https://a.nl/p?utm_source=x | https://a.nl/q;jsessionid=A1B2 | ok.passing-address",
        "https://a.nl/p?sid=1        | https://a.nl/q?sid=2           | ok.passing-address",
        "https://a.nl/p              | https://a.nl/q?se=woord&st=ja  | moved.permanent",
        "https://a.nl/p              | https://a.nl/(S(abcdefghij0123456789abcd))/q | ok.passing-address"
      })
  void writesNoAddressDownThatPasses(String asked, String last, String verdict) {
    assertThat(key(Judge.judge(redirected(asked, "301", last), ""))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, t=30, dead.missing-fragment",
    "NONE, L10, dead.missing-fragment",
    "SOME, t=30, unverified-fragment.script-built",
    "SOME, L10, unverified-fragment.script-built",
    "SOME, gid=0, unverified-fragment.script-built",
    "SOME, L10a, dead.missing-fragment",
    "SOME, t=, dead.missing-fragment",
    "SOME, 2026-11-01, dead.missing-fragment",
    "RENDER, weg, unverified-fragment.script-built"
  })
  void takesASettingForOneOnlyWhereAScriptCanReadIt(
      Scripts scripts, String fragment, String verdict) {
    PageFacts facts = new PageFacts("T", Set.of("er"), true, false, scripts, Looks.ORDINARY);

    assertThat(key(Judge.judge(journey(200, facts, "https://a.nl/b"), fragment)))
        .isEqualTo(verdict);
  }

  @Test
  void callsAWayToNothingDead() {
    WebAddress asked = address("https://a.nl/oud");
    WebAddress last = address("https://a.nl/weg");
    List<Hop> permanent = List.of(new Hop(asked.toString(), 301), new Hop(last.toString(), 404));
    List<Hop> temporary = List.of(new Hop(asked.toString(), 302), new Hop(last.toString(), 404));
    Answer none = new Answer.Response(404, Map.of(), Body.NONE);

    Verdict moved =
        Judge.judge(
            new FetchResult(asked, permanent, last, none, PageFacts.NONE, "", RedirectFailure.NONE),
            "");
    Verdict gone =
        Judge.judge(
            new FetchResult(asked, temporary, last, none, PageFacts.NONE, "", RedirectFailure.NONE),
            "");

    assertThat(key(moved)).isEqualTo("dead.moved-to-not-found");
    assertThat(moved.reason().arguments()).containsExactly("https://a.nl/weg", "404");
    assertThat(key(gone)).isEqualTo("dead.not-found");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOOP               | dead.redirect-loop",
        "TOO_MANY_REDIRECTS | dead.too-many-redirects",
        "BAD_LOCATION       | unsure.bad-redirect"
      })
  void saysWhereRedirectsGotLost(RedirectFailure trouble, String verdict) {
    assertThat(key(Judge.judge(inTrouble(trouble, 302), "a"))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNSUPPORTED_ADDRESS")
  void isUnsureOfWhatGoesWrongOnTheWay(FailureKind kind) {
    Verdict verdict = Judge.judge(failed(kind, 0), "fragment");

    assertThat(key(verdict)).isEqualTo("unsure." + kind.code());
    assertThat(verdict.reason().arguments()).containsExactly("a.nl:8080");
  }

  @Test
  void leavesAnAddressThatOurClientCannotAskForToPeople() {
    assertThat(key(Judge.judge(failed(FailureKind.UNSUPPORTED_ADDRESS, 0), "")))
        .isEqualTo("blocked.unsupported-address");
  }

  @Test
  void believesAStatusWhoseBodyNeverCame() {
    assertThat(key(Judge.judge(failed(FailureKind.STALLED, 404), ""))).isEqualTo("dead.not-found");
    assertThat(key(Judge.judge(failed(FailureKind.DAMAGED_BODY, 200), "")))
        .isEqualTo("unsure.damaged-body");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | cf-mitigated      | challenge | Just a moment...                | blocked.robots",
        "503 | server            | cloudflare | Just a moment...               | blocked.robots",
        "503 | server            | cloudflare | Website onder onderhoud        | unsure.server-error",
        "202 | x-amzn-waf-action | challenge | ''                              | blocked.robots",
        "405 | x-amzn-waf-action | captcha   | Human Verification              | blocked.robots",
        "200 | x-amzn-waf-action | count     | Gewone pagina                   | ok.reached",
        "202 | sg-captcha        | challenge | Robot Challenge Screen          | blocked.robots",
        "403 | x-datadome        | protected | voorbeeld.nl                    | blocked.robots",
        "200 | x-datadome        | protected | Gewone pagina                   | ok.reached",
        "403 | server            | cloudflare | Website onder onderhoud        | blocked.forbidden",
        "200 | server            | nginx     | Pardon Our Interruption...      | blocked.robots",
        "200 | server            | nginx     | Een moment geduld…              | blocked.robots",
        "200 | server            | nginx     | Just a moment: over stilte      | ok.reached"
      })
  void knowsWallsAgainstRobots(
      int status, String header, String value, String title, String verdict) {
    PageFacts facts = new PageFacts(title, Set.of(), true, false, Scripts.NONE, Looks.ORDINARY);
    Answer answer = new Answer.Response(status, Map.of(header, List.of(value)), SOME);

    assertThat(key(Judge.judge(journey(answer, facts, "https://a.nl/b"), ""))).isEqualTo(verdict);
  }

  @Test
  void takesAPageForGoneWhenItSaysSoOrIsEmpty() {
    PageFacts gone = new PageFacts("Oeps", Set.of(), true, false, Scripts.NONE, Looks.NOT_FOUND);
    Answer empty = new Answer.Response(200, Map.of(), Body.NONE);

    assertThat(key(Judge.judge(journey(200, gone, "https://a.nl/b"), "inhoud")))
        .isEqualTo("unsure.soft-not-found");
    assertThat(key(Judge.judge(journey(empty, PAGE, "https://a.nl/b"), "")))
        .isEqualTo("unsure.empty-page");
    assertThat(key(Judge.judge(journey(empty, PageFacts.NONE, "https://a.nl/b.pdf"), "")))
        .isEqualTo("ok.reached");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''          | ok.reached            | ''",
        "inhoud      | ok.reached            | ''",
        "één         | ok.reached            | ''",
        "%C3%A9%c3%A9n | ok.reached          | ''",
        "%C3%A9%C3%A9n%2 | dead.missing-fragment | ''",
        "top         | ok.reached            | ''",
        "TOP         | ok.reached            | ''",
        "Inhoud      | dead.missing-fragment | inhoud",
        "inhuod      | dead.missing-fragment | inhoud",
        "iets-anders | dead.missing-fragment | ''",
        "%           | dead.missing-fragment | ''",
        "/pad/in/app | unverified-fragment.fragment-route | ''",
        "!pad        | unverified-fragment.fragment-route | ''"
      })
  void looksForTheFragment(String fragment, String verdict, String meant) {
    Verdict found = Judge.judge(journey(200, PAGE, "https://a.nl/b"), fragment);

    assertThat(key(found)).isEqualTo(verdict);
    assertThat(found.reason().arguments().stream().skip(1).findFirst().orElse("")).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | RENDER | false | script-built",
        "true  | SOME   | true  | truncated",
        "false | NONE   | false | not-html"
      })
  void doesNotJudgeAFragmentThatCannotBeSeen(
      boolean html, Scripts scripts, boolean truncated, String reason) {
    PageFacts facts = new PageFacts("T", Set.of("er"), html, truncated, scripts, Looks.ORDINARY);

    assertThat(key(Judge.judge(journey(200, facts, "https://a.nl/b"), "deel3")))
        .isEqualTo("unverified-fragment." + reason);
    assertThat(key(Judge.judge(journey(200, facts, "https://a.nl/b"), "er")))
        .isEqualTo("ok.reached");
    assertThat(key(Judge.judge(redirected("https://a.nl/a", "301", "https://a.nl/b", facts), "x")))
        .isEqualTo("unverified-fragment." + reason);
  }

  @Test
  void suggestsNoPlaceThatNobodyWouldType() {
    String long80 = "a".repeat(80);
    String long81 = "a".repeat(81);

    assertThat(missing("inhoud", "inhoud\u0007")).containsExactly("inhoud");
    assertThat(missing("a".repeat(79) + "b", long80)).containsExactly("a".repeat(79) + "b", long80);
    assertThat(missing("a".repeat(79) + "b", long81)).containsExactly("a".repeat(79) + "b");
    assertThat(missing(long81, long80)).containsExactly(long81);
  }

  /** What is said of a fragment that is not the only id of a page. */
  private static List<String> missing(String fragment, String id) {
    PageFacts facts = new PageFacts("T", Set.of(id), true, false, Scripts.NONE, Looks.ORDINARY);
    return Judge.judge(journey(200, facts, "https://a.nl/b"), fragment).reason().arguments();
  }

  @Test
  void takesNoWayWithoutAnyRedirectForAMove() {
    FetchResult elsewhere =
        new FetchResult(
            address("https://a.nl/oud"),
            List.of(new Hop("https://a.nl/nieuw", 200)),
            address("https://a.nl/nieuw"),
            new Answer.Response(200, Map.of(), SOME),
            PAGE,
            "",
            RedirectFailure.NONE);

    assertThat(key(Judge.judge(elsewhere, ""))).isEqualTo("ok.redirected");
  }

  @Test
  void carriesTheFragmentToTheNewAddress() {
    Verdict moved = Judge.judge(redirected("http://a.nl/b", "301", "https://a.nl/b?c=1"), "inhoud");

    assertThat(moved)
        .isEqualTo(
            new Verdict.Moved(
                Reason.of("permanent", "https://a.nl/b?c=1#inhoud"), "https://a.nl/b?c=1#inhoud"));
    assertThat(key(Judge.judge(redirected("http://a.nl/b", "301", "https://a.nl/b"), "weg")))
        .isEqualTo("dead.missing-fragment");
  }

  @Test
  void prefersTheFragmentThatARedirectNames() {
    FetchResult way = redirected("http://a.nl/b", "301", "https://a.nl/");
    FetchResult named =
        new FetchResult(
            way.asked(),
            way.hops(),
            way.last(),
            way.answer(),
            PAGE,
            "inhoud",
            RedirectFailure.NONE);

    assertThat(Judge.judge(named, "oud"))
        .isInstanceOfSatisfying(
            Verdict.Moved.class,
            moved -> assertThat(moved.address()).isEqualTo("https://a.nl/#inhoud"));
  }

  private static String key(Verdict verdict) {
    return verdict.code() + "." + verdict.reason().code();
  }

  private static FetchResult inTrouble(RedirectFailure trouble, int status) {
    FetchResult way = journey(status, PageFacts.NONE, "https://a.nl/b");
    return new FetchResult(
        way.asked(), way.hops(), way.last(), way.answer(), way.facts(), "", trouble);
  }

  private static FetchResult failed(FailureKind kind, int status) {
    return journey(
        new Answer.Failure(kind, status, "words"), PageFacts.NONE, "https://a.nl:8080/b");
  }

  private static PageFacts page(Looks looks) {
    return new PageFacts("Een pagina", Set.of("inhoud", "één"), true, false, Scripts.NONE, looks);
  }

  private static FetchResult journey(int status, PageFacts facts, String url) {
    return journey(new Answer.Response(status, Map.of(), SOME), facts, url);
  }

  private static FetchResult journey(Answer answer, PageFacts facts, String url) {
    List<Hop> hops =
        answer instanceof Answer.Response response
            ? List.of(new Hop(url, response.status()))
            : List.of();
    return new FetchResult(
        address(url), hops, address(url), answer, facts, "", RedirectFailure.NONE);
  }

  private static FetchResult redirected(String asked, String statuses, String last) {
    return redirected(asked, statuses, last, page(Looks.SPARSE));
  }

  private static FetchResult redirected(
      String asked, String statuses, String last, PageFacts facts) {
    List<Hop> hops = new ArrayList<>();
    for (String status : statuses.split(" ")) {
      hops.add(new Hop(asked, Integer.parseInt(status)));
    }
    hops.add(new Hop(last, 200));
    Answer answer = new Answer.Response(200, Map.of(), SOME);
    return new FetchResult(
        address(asked), hops, address(last), answer, facts, "", RedirectFailure.NONE);
  }

  private static WebAddress address(String url) {
    return WebAddress.parse(url).orElseThrow();
  }
}
