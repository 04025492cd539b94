package nl.handreiking.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.links.LinkResult.Hop;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.judge.FetchResult;
import nl.handreiking.links.judge.FetchResult.RedirectFailure;
import nl.handreiking.links.judge.Judge;
import nl.handreiking.links.judge.VerdictTexts;
import nl.handreiking.links.page.PageFacts;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.Body;
import nl.handreiking.links.web.WebAddress;
import nl.handreiking.source.WebUri;

/**
 * Any address is understood or refused, and any answer to it gets a verdict with words. The input
 * is four lines (address, fragment, header, status) and a body.
 */
public final class LinkTarget {

  private static final VerdictTexts TEXTS = VerdictTexts.in("nl");
  private static final WebAddress HOME = WebAddress.parse("https://a.nl/").orElseThrow();
  private static final int LINES = 5;

  private LinkTarget() {}

  /** Called by Jazzer, once: loading classes is not what takes too long. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(
        "https://a.nl/b\nc\nserver: d\n200\n<html>".getBytes(StandardCharsets.UTF_8));
  }

  /** Called by Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    String[] lines =
        Arrays.copyOf(new String(input, StandardCharsets.UTF_8).split("\n", LINES), LINES);
    String address = line(lines, 0);
    WebUri.parse(address);
    WebUri.folder(address);
    Optional<WebAddress> parsed = WebAddress.parse(address);
    WebAddress asked = parsed.orElse(HOME);
    String header = line(lines, 2);
    String name = header.replaceFirst(":.*", "");
    Answer.Response answer =
        new Answer.Response(
            100 + Math.floorMod(line(lines, 3).hashCode(), 500),
            Map.of(
                name.isEmpty() ? "content-type" : name,
                List.of(
                    header.length() > name.length()
                        ? header.substring(name.length() + 1)
                        : "text/html")),
            new Body(line(lines, 4).getBytes(StandardCharsets.UTF_8), input.length % 7 == 0));
    PageFacts facts = PageFacts.of(answer, asked);
    FetchResult journey =
        new FetchResult(
            asked,
            List.of(new Hop(asked.toString(), answer.status())),
            HOME,
            answer,
            facts,
            "",
            RedirectFailure.NONE);
    Verdict verdict = Judge.judge(journey, line(lines, 1));
    TEXTS.sentence(verdict);
    TEXTS.advice(verdict);
  }

  private static String line(String[] lines, int index) {
    return Optional.ofNullable(lines[index]).orElse("");
  }
}
