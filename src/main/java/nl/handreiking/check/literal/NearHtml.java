package nl.handreiking.check.literal;

import java.util.List;
import nl.handreiking.source.Rule;
import nl.handreiking.source.Suggestion;

/** Names of characters that HTML does not have, and tags that are not written as tags. */
final class NearHtml {

  static final Rule RULE = Rule.warning("bijna-html");

  private static final List<String> ENTITIES =
      List.of("nbsp", "shy", "amp", "lt", "gt", "quot", "apos", "euro", "copy", "hellip", "ndash");

  private static final String TAGS =
      "(?:br|hr|b|i|u|p|em|strong|span|div|sub|sup|a|img|details|summary|table|t[rdh]|[uo]l|li|h[1-6])";

  static final List<Near> KINDS =
      List.of(
          near("&([a-z][A-Za-z0-9]{1,30});")
              .meaning(
                  match -> {
                    String name = Suggestion.nearest(match.group(1), ENTITIES);
                    return name.isEmpty() ? "" : "&" + name + ";";
                  }),
          near("&(nbsp|shy|amp|lt|gt|quot|apos|euro|copy|hellip|ndash)(?![;\\p{L}\\d])")
              .meaning("&$1;"),
          near("&(#\\d{2,6}|#x[0-9a-fA-F]{2,6})(?![;\\w])").meaning("&$1;"),
          near("<!-{0,2}|--!?>"),
          near("(?i)<\\s*/?\\s*br\\s*/?\\s*>?").meaning("<br>"),
          near("<\\s*/?\\s*[A-Za-z][^<>\\n]{0,200}>"),
          near("<\\p{L}[\\p{L}\\d.+-]*:[^<>\\n]*|(?m)(?<!\\S)<\\p{L}[^<>\\n]*$"),
          near("(?i)(?<![\\p{L}\\d])<\\s*/?\\s*" + TAGS + "\\b[^<>\\n]*"));

  private NearHtml() {}

  private static Near near(String pattern) {
    return Near.of(RULE, pattern);
  }
}
