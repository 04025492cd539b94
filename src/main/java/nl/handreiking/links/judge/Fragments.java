package nl.handreiking.links.judge;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.page.PageFacts;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.Body;
import nl.handreiking.source.Suggestion;

/** Looks for the place that a fragment names (HTML standard, "indicated part of the document"). */
final class Fragments {

  /** Comparing costs the product of the lengths: nobody means an id that is longer. */
  private static final int MAX_LENGTH = 80;

  private static final int MAX_COMPARED = 3000;
  private static final int PARTIAL_CONTENT = 206;

  private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";

  /** What names no element but sets something: lines of code, a key with a value, a map's view. */
  private static final Pattern SETTING =
      Pattern.compile(
          String.join(
              "|",
              "L\\d+(?:C\\d+)?(?:-L?\\d+(?:C\\d+)?)?",
              "lines-\\d+(?:[:-]\\d+)*",
              "(?s)[A-Za-z_][\\w.-]{0,30}=.+",
              "@?" + NUMBER + "(?:[/,]" + NUMBER + ")+z?"));

  private Fragments() {}

  /** The verdict on a fragment that was not found on the page. */
  static Optional<Verdict> notFound(FetchResult journey, String fragment) {
    PageFacts facts = journey.facts();
    String decoded = decoded(fragment);
    if (fragment.isEmpty()
        || decoded.equalsIgnoreCase("top")
        || facts.ids().contains(fragment)
        || facts.ids().contains(decoded)) {
      return Optional.empty();
    }
    String shown = decoded.replaceAll("\\p{C}", "\uFFFD");
    String unseen = unseen(journey, decoded);
    return Optional.of(
        unseen.isEmpty()
            ? new Verdict.Dead(missing(shown, facts), true)
            : new Verdict.UnverifiedFragment(Reason.of(unseen, shown)));
  }

  /** Why the fragment cannot be seen though it may be there, or empty. */
  private static String unseen(FetchResult journey, String fragment) {
    if (!journey.facts().html()) {
      return "not-html";
    }
    if (fragment.startsWith("/") || fragment.startsWith("!")) {
      return "fragment-route";
    }
    if (journey.answer() instanceof Answer.Response response
        && response.body() == Body.UNREADABLE) {
      return "unreadable";
    }
    if (isForScripts(fragment, journey.facts())) {
      return "script-built";
    }
    boolean partial = journey.facts().truncated() || journey.status() == PARTIAL_CONTENT;
    return partial ? "truncated" : "";
  }

  /** A setting is one only where there is a script that can read it. */
  private static boolean isForScripts(String fragment, PageFacts facts) {
    return switch (facts.scripts()) {
      case NONE -> false;
      case SOME -> SETTING.matcher(fragment).matches();
      case RENDER -> true;
    };
  }

  private static Reason missing(String fragment, PageFacts facts) {
    String meant = fragment.length() > MAX_LENGTH ? "" : nearest(fragment, facts);
    return meant.isEmpty()
        ? Reason.of("missing-fragment", fragment)
        : Reason.of("missing-fragment", fragment, meant);
  }

  private static String nearest(String fragment, PageFacts facts) {
    List<String> known =
        facts.ids().stream()
            .filter(id -> id.length() <= MAX_LENGTH && id.matches("\\P{C}+"))
            .sorted()
            .limit(MAX_COMPARED)
            .toList();
    return Suggestion.nearest(fragment, known);
  }

  /** Percent-encoded bytes as UTF-8; a per cent sign that encodes nothing stays as it is. */
  private static String decoded(String fragment) {
    return ENCODED
        .matcher(fragment)
        .replaceAll(bytes -> Matcher.quoteReplacement(utf8(bytes.group().replace("%", ""))));
  }

  private static String utf8(String hexadecimal) {
    return new String(HexFormat.of().parseHex(hexadecimal), StandardCharsets.UTF_8);
  }
}
