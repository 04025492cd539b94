package nl.handreiking.check.literal;

import java.util.List;
import java.util.regex.MatchResult;
import nl.handreiking.source.Rule;

/** Links that are none: with a blank where none can be, half, or an address without more. */
final class NearLinks {

  static final Rule ADDRESS = Rule.warning("adres-zonder-link");

  /** Words before the colon of a destination. */
  private static final String TO = "(?:link|item|onderwerp|niveau|pagina|figuur)";

  private static final String ANYWHERE =
      "(?:\\s*(?:" + TO + "|https?|mailto|tel) ?:|\\s*www\\.|\\s*#|[^()\\s]+\\.[a-z]{2,4}\\))";

  static final List<Near> KINDS =
      List.of(
          near("\\[([^\\[\\]\\n]*)\\][ \\t\\u00A0\\n]+\\((?=" + ANYWHERE + ")([^()\\n]*)\\)?")
              .meaning(NearLinks::link),
          near("!?\\[([^\\[\\]\\n]*)\\]\\(([^()\\n]*)\\)?").meaning(NearLinks::link),
          near("\\]\\("),
          near("\\((" + TO + ":[^)\\s]*)\\)\\s?\\[([^\\]\\n]*)\\]").meaning("[$2]($1)"),
          near("\\[(" + TO + ":[^\\]\\s]*)\\]").meaning("[…]($1)"),
          near("(?<![\\p{L}\\d])(" + TO + ":[a-z0-9][a-z0-9-]*)").meaning("[…]($1)"),
          near("\\[(?!\\d+\\])([^\\[\\]\\n]+)\\]\\s?\\[([^\\[\\]\\n]*)\\]")
              .meaning("[$1](link:$2)"),
          Near.of(
                  ADDRESS,
                  "(?i)(?<![\\p{L}\\d@/.])(?:https?:/{0,2}|https?//|www\\.)(?=[\\p{L}\\d])"
                      + "[^\\s<>()\\[\\]\"\\uFFFB\\uFFFC]*[^\\s<>()\\[\\]\"\\uFFFB\\uFFFC.,;:!?]")
              .outsideLinks(),
          Near.of(ADDRESS, "(?<![\\w.+-])([\\w.+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)")
              .meaning("<$1>")
              .outsideLinks());

  private NearLinks() {}

  private static Near near(String pattern) {
    return Near.of(NearBlocks.RULE, pattern);
  }

  /** The link with its blanks left out, and hyphens between the words of an id. */
  private static String link(MatchResult match) {
    String to =
        match
            .group(2)
            .strip()
            .replaceAll("^<|>$", "")
            .replaceAll("\\s*:\\s*", ":")
            .replaceAll("\\s+", "-");
    if (to.indexOf('"') >= 0) {
      return "";
    }
    String picture = match.group().startsWith("!") ? "!" : "";
    return picture + "[" + match.group(1).strip() + "](" + (to.isEmpty() ? "link:…" : to) + ")";
  }
}
