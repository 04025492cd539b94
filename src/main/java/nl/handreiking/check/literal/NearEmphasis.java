package nl.handreiking.check.literal;

import java.util.List;

/**
 * Stars, underscores, tildes, equals signs and backticks that mark nothing up. A single star can be
 * meant: a note at a price, a sum, or a word for everybody ({@code lezer*es}).
 */
final class NearEmphasis {

  private static final String LETTER = "\\p{L}\\d";

  /** On the same line. */
  private static final String BLANKS = "[ \\t\\u00A0]*";

  static final List<Near> KINDS =
      List.of(
          near("`+" + BLANKS + "([^`\\n]*[^`\\s])" + BLANKS + "`+").meaning("`$1`"),
          near("`+"),
          near("\\*{2,}" + BLANKS + "([^*\\n]*[^*\\s])" + BLANKS + "\\*{1,}").meaning("**$1**"),
          near("\\*{2,}"),
          near("(?<![" + LETTER + "*])\\*([^\\s*][^*\\n]*)[ \\u00A0]\\*(?![" + LETTER + "*])")
              .meaning("*$1*"),
          near("(?<!\\S)\\*[ \\u00A0](\\p{L}[^*\\n]*[^*\\s])\\*(?![" + LETTER + "*])")
              .meaning("*$1*"),
          near("(?<=[ (])\\*(?=\\p{L})"),
          near("(?<![" + LETTER + "_])__(?=\\p{L})([^_\\n]*)[ \\u00A0]__(?![" + LETTER + "_])")
              .meaning("**$1**"),
          near("(?<![" + LETTER + "_])_(?=\\p{L})([^_\\n]*)[ \\u00A0]_(?![" + LETTER + "_])")
              .meaning("*$1*"),
          near("(?<![" + LETTER + "_])__?(?=\\p{L})|(?<=\\p{L})__?(?![" + LETTER + "_])"),
          near("~{2,}" + BLANKS + "([^~\\n]*[^~\\s])" + BLANKS + "~+").meaning("~~$1~~"),
          near("~{2,}"),
          near("(?<![" + LETTER + "~])~(\\S[^~\\n]*)~(?![" + LETTER + "~])").meaning("~~$1~~"),
          near("(?<=[" + LETTER + "])~([^~\\s]{1,10})~").meaning("<sub>$1</sub>"),
          near("(?<=[" + LETTER + "])\\^([^^\\s]{1,10})\\^").meaning("<sup>$1</sup>"),
          near("==(?=[^\\s=])([^=\\n]*[^=\\s])==").meaning("**$1**"),
          near("\\+\\+(?=[^\\s+])([^+\\n]*[^+\\s])\\+\\+").meaning("**$1**"),
          near("[*~](?=\\uFFFB)|(?<=\\uFFFB)[*~]|(?<![_" + LETTER + "])_(?=\\uFFFB)"),
          near("(?m)\\\\[ \\t]*$"));

  private NearEmphasis() {}

  private static Near near(String pattern) {
    return Near.of(NearBlocks.RULE, pattern);
  }
}
