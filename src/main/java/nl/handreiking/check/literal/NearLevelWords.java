package nl.handreiking.check.literal;

import java.util.List;
import nl.handreiking.source.Rule;

/** Braces that are not around a level word, and have no backslash. */
final class NearLevelWords {

  static final Rule RULE = Rule.warning("bijna-niveauwoord");

  static final List<Near> KINDS =
      List.of(
          near("\\{\\s*(\\p{L}[\\p{L}-]*)\\s*\\}").meaning("{$1}"),
          near("\\{[^{}\\n]*\\}"),
          near("\\{\\s*(\\p{L}[\\p{L}-]*)").meaning("{$1}"),
          near("(\\p{L}[\\p{L}-]*)\\s?\\}").meaning("{$1}"),
          near("[{}]"));

  private NearLevelWords() {}

  private static Near near(String pattern) {
    return Near.of(RULE, pattern);
  }
}
