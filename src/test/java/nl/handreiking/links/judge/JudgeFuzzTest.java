package nl.handreiking.links.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.handreiking.links.LinkResult.Hop;
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

/** Whatever comes back, there is a verdict, and there are words for it. */
class JudgeFuzzTest {

  private static final String[] HEADERS = {
    "cf-mitigated", "x-amzn-waf-action", "sg-captcha", "x-datadome", "server", "content-type", "x"
  };
  private static final String LETTERS = "ab/%?#&=.-_~:!é€😀'\"<>{}[]()\\ \t\n\u0000\u001B\u202E4";

  private final Random random = new Random(999);

  @Test
  void judgesAnyJourneyWithAnyFragment() {
    VerdictTexts texts = VerdictTexts.in("nl");
    for (int round = 0; round < 2000; round++) {
      Verdict verdict = Judge.judge(journey(), text(20));

      assertThat(texts.sentence(verdict)).isNotBlank();
      assertThat(texts.advice(verdict)).isNotBlank().doesNotContain("\u001B", "\n");
    }
  }

  private FetchResult journey() {
    WebAddress asked = address();
    WebAddress last = random.nextBoolean() ? asked : address();
    return new FetchResult(
        asked,
        List.of(new Hop(asked.toString(), random.nextInt(1000)), new Hop(last.toString(), 200)),
        last,
        answer(),
        new PageFacts(
            text(30),
            Set.of(text(20) + "a", text(20) + "b"),
            random.nextBoolean(),
            random.nextBoolean(),
            Scripts.values()[random.nextInt(Scripts.values().length)],
            Looks.values()[random.nextInt(Looks.values().length)]),
        random.nextInt(4) == 0 ? text(10) : "",
        random.nextInt(8) == 0
            ? RedirectFailure.values()[random.nextInt(RedirectFailure.values().length)]
            : RedirectFailure.NONE);
  }

  private WebAddress address() {
    return WebAddress.parse("https://a.nl/" + text(30)).orElseGet(JudgeFuzzTest::home);
  }

  private static WebAddress home() {
    return WebAddress.parse("https://a.nl/").orElseThrow();
  }

  private Answer answer() {
    FailureKind[] kinds = FailureKind.values();
    return random.nextInt(4) == 0
        ? new Answer.Failure(kinds[random.nextInt(kinds.length)], random.nextInt(700), text(9))
        : new Answer.Response(
            random.nextBoolean() ? 200 : random.nextInt(1100),
            Map.of(HEADERS[random.nextInt(HEADERS.length)], List.of(text(15))),
            new Body(text(5).getBytes(StandardCharsets.UTF_8), false));
  }

  private String text(int most) {
    int[] letters = LETTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(most); length > 0; length--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }
}
