package nl.handreiking.links.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handreiking.links.CheckedLink.LinkNote;
import nl.handreiking.links.LinkResult.Hop;
import nl.handreiking.links.LinkSubject.Exclusion;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.judge.FetchResult.RedirectFailure;
import nl.handreiking.links.page.PageFacts;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.Body;
import nl.handreiking.links.web.FailureKind;
import nl.handreiking.links.web.WebAddress;
import nl.handreiking.source.TextBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTextsTest {

  private static final Exclusion UNTIL_JULY =
      new Exclusion("Site {is} 'traag'", LocalDate.of(2026, 7, 1));
  private static final List<String> ADDRESSES =
      List.of(
          "https://a.nl/oud/b",
          "https://a.nl/nieuw",
          "https://a.nl/",
          "https://a.nl/login",
          "https://consent.a.nl/b",
          "https://a.nl/404",
          "https://a.nl/nieuw;jsessionid=A1B2");

  /** Every verdict that any journey can get, and those that other parts give. */
  private static final List<Verdict> ALL = Stream.concat(judged(), given()).distinct().toList();

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void saysEveryVerdictAndWhatToDo(String language) {
    VerdictTexts texts = VerdictTexts.in(language);

    assertThat(ALL)
        .allSatisfy(
            verdict ->
                assertThat(List.of(texts.sentence(verdict), texts.advice(verdict)))
                    .allSatisfy(
                        text ->
                            assertThat(text)
                                .matches("(?s)\\p{Lu}.*[.?]|.*Reden: .*|.*Reason: .*")
                                .doesNotContain("''", "{0", "{1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void hasNoTextThatNothingSays(String language) {
    Set<String> said = new TreeSet<>(Set.of("dead.missing-fragment.wat-nu.2"));
    for (Verdict verdict : ALL) {
      said.add(verdict.code() + "." + verdict.reason().code());
      said.add(verdict.code() + "." + verdict.reason().code() + ".wat-nu");
    }
    said.addAll(List.of("note.title-changed", "note.exclusion-expired", "note.exclusion-needless"));

    assertThat(TextBundle.beside(VerdictTexts.class, "verdicts", language).keys())
        .containsExactlyInAnyOrderElementsOf(said);
  }

  @Test
  void fillsInWhatItIsAbout() {
    VerdictTexts texts = VerdictTexts.in("nl");
    Verdict near = new Verdict.Dead(Reason.of("missing-fragment", "inhuod", "inhoud"), true);
    Verdict far = new Verdict.Dead(Reason.of("missing-fragment", "weg"), true);

    assertThat(texts.sentence(near))
        .isEqualTo("De pagina is er, maar de plek '#inhuod' staat er niet op.");
    assertThat(texts.advice(near)).isEqualTo("Bedoelde je '#inhoud'? Die plek staat er wel op.");
    assertThat(texts.advice(far)).startsWith("Open de pagina");
  }

  @Test
  void writesTheLastDayOfAnExclusionInFull() {
    Verdict excluded = new Verdict.Excluded(VerdictTexts.excluded(UNTIL_JULY));

    assertThat(VerdictTexts.in("nl").sentence(excluded))
        .isEqualTo("Deze link telt niet mee tot en met 1 juli 2026. Reden: Site {is} 'traag'");
    assertThat(VerdictTexts.in("en").sentence(excluded))
        .isEqualTo(
            "This link does not count until the end of 1 July 2026."
                + " Reason: Site {is} 'traag'");
  }

  @Test
  void saysNotes() {
    VerdictTexts texts = VerdictTexts.in("nl");

    assertThat(texts.note(new LinkNote.TitleChanged("Oud", "Nieuw")))
        .isEqualTo(
            "De titel van de pagina was 'Oud' en is nu 'Nieuw'. Staat hier nog wat je bedoelt?");
    assertThat(texts.note(new LinkNote.ExclusionExpired(UNTIL_JULY)))
        .isEqualTo(
            "De uitzondering voor deze link gold tot en met 1 juli 2026 (Site {is} 'traag')."
                + " De link telt nu weer mee. Verleng de uitzondering of haal haar weg.");
    assertThat(texts.note(new LinkNote.ExclusionNeedless(UNTIL_JULY)))
        .isEqualTo("Deze link werkt weer. Haal de uitzondering (Site {is} 'traag') weg.");
  }

  @Test
  void blamesNobody() {
    VerdictTexts texts = VerdictTexts.in("nl");

    assertThat(ALL)
        .allSatisfy(
            verdict ->
                assertThat(texts.sentence(verdict).toLowerCase(Locale.ROOT))
                    .doesNotContain("jouw fout", "verkeerd", "vergeten", "!"));
  }

  private static Stream<Verdict> given() {
    return Stream.of(
        new Verdict.Excluded(VerdictTexts.excluded(UNTIL_JULY)),
        new Verdict.Unsure(Reason.of("unsupported-address")),
        new Verdict.NoNetwork(Reason.of("no-network")),
        new Verdict.Unchecked(Reason.of("deadline")),
        new Verdict.Unchecked(Reason.of("stopped")));
  }

  private static Stream<Verdict> judged() {
    return ways().stream()
        .flatMap(
            way -> Stream.of("", "inhuod", "/pad").map(fragment -> Judge.judge(way, fragment)));
  }

  private static List<FetchResult> ways() {
    List<FetchResult> ways = new ArrayList<>();
    for (int redirect : new int[] {301, 302}) {
      statuses().forEach(answer -> ways.add(way(redirect, ADDRESSES.get(1), answer)));
      for (String last : ADDRESSES) {
        pages().forEach(answer -> ways.add(way(redirect, last, answer)));
      }
    }
    for (RedirectFailure trouble : RedirectFailure.values()) {
      FetchResult way = way(302, ADDRESSES.get(1), page("", false));
      ways.add(
          new FetchResult(
              way.asked(), way.hops(), way.last(), way.answer(), way.facts(), "", trouble));
    }
    return ways;
  }

  private static FetchResult way(int redirect, String last, Answer answer) {
    WebAddress asked = WebAddress.parse(ADDRESSES.get(0)).orElseThrow();
    List<Hop> hops = List.of(new Hop(asked.toString(), redirect), new Hop(last, 200));
    PageFacts facts =
        answer instanceof Answer.Response response ? PageFacts.of(response, asked) : PageFacts.NONE;
    return new FetchResult(
        asked, hops, WebAddress.parse(last).orElseThrow(), answer, facts, "", RedirectFailure.NONE);
  }

  private static Stream<Answer> statuses() {
    Stream<Answer> statuses =
        IntStream.rangeClosed(100, 999)
            .mapToObj(status -> new Answer.Response(status, Map.of(), Body.NONE));
    Stream<Answer> failures =
        Stream.of(FailureKind.values()).map(kind -> new Answer.Failure(kind, 0, ""));
    return Stream.concat(statuses, failures);
  }

  private static Stream<Answer> pages() {
    Stream<Answer> read =
        Stream.of(
                "",
                "<h1 id=inhoud>Inhoud</h1>",
                "<h1>Pagina niet gevonden</h1>",
                "<title>Parked domain</title><p>Kort",
                "<div id=root></div><script src=a></script>")
            .flatMap(html -> Stream.of(page(html, false), page(html, true)));
    return Stream.concat(read, Stream.of(page(Body.UNREADABLE)));
  }

  private static Answer page(String html, boolean truncated) {
    return page(new Body(html.getBytes(StandardCharsets.UTF_8), truncated));
  }

  private static Answer page(Body body) {
    return new Answer.Response(200, Map.of("content-type", List.of("text/html")), body);
  }
}
