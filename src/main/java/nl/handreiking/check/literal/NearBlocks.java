package nl.handreiking.check.literal;

import java.util.List;
import nl.handreiking.source.Rule;

/** Headings, lists, tables, lines and fences that a line begins with, and that are none. */
final class NearBlocks {

  static final Rule RULE = Rule.warning("bijna-opmaak");
  static final Rule TABLE = Rule.warning("bijna-tabel");

  private static final String HARD = "[\\u00A0\\u2007\\u202F]";
  private static final String BULLETS = "•●○▪■◦‣⁃∙·\\uF0B7\\uF0A7\\uF0D8";
  private static final String TICKS = "➢➤✓✔►▶";

  static final List<Near> KINDS =
      List.of(
          // Rows of which the first two or all have a bar at an end, or a line of dashes.
          Near.of(
              TABLE,
              "(?ms)^(?=[ \\t]*\\|[^\\n]*\\||[^\\n|]*\\|[^\\n]*\\n[ \\t|:-]*-[ \\t|:-]*\\|"
                  + "|[^\\n|]+\\|[^\\n]*\\n[^\\n|]+\\|)[^\\n]*\\|.*"),
          near("(?m)^(#{2,6})(?=[^#\\s])(.*)$").meaning("$1 $2"),
          near("(?m)^(#{1,6})" + HARD + "+(.*)$").meaning("$1 $2"),
          near("(?m)^#{7,}.*$"),
          near("(?m)(?<=[ \\t])#{2,6}(?=[ \\u00A0]?\\p{L}).*$"),
          near("(?m)^[" + BULLETS + "][\\s\\u00A0]*(.*)$").meaning("- $1"),
          near("(?m)^[" + TICKS + "][\\s\\u00A0]*(.*)$").meaning("- $1").atLeast(2),
          near("(?m)^[–—−][ \\t\\u00A0]+(.*)$").meaning("- $1").atLeast(2),
          near("(?m)^[-*+](?=\\p{L})(.*)$").meaning("- $1").atLeast(2),
          near("(?m)^[ \\u00A0]*([-*+>]|\\d{1,3}[.)])" + HARD + "[ \\u00A0]*(.*)$")
              .meaning("$1 $2"),
          near("(?m)^" + HARD + "[ \\u00A0]*([-*+]|\\d{1,3}[.)])[ \\u00A0]+(.*)$").meaning("$1 $2"),
          near("(?m)^o[\\t \\u00A0]+(.*)$").meaning("- $1").atLeast(2),
          near("(?m)^\\(?(?:[a-h]|[ivx]{1,4})[.)]+[ \\t\\u00A0]+(.*)$").meaning("1. $1").atLeast(2),
          near("(?m)^\\(?\\d{1,2}[.)]+[ \\t\\u00A0]+.*$").atLeast(2),
          near("(?m)^\\d{1,2}[.)](?=\\p{L})(.*)$").meaning("1. $1").atLeast(2),
          near("(?m)^[=~+*_#—–]{3,}$").meaning("---"),
          near("(?m)^:{1,2} ?niveau\\b(.*)$").meaning("::: niveau $1"));

  private NearBlocks() {}

  private static Near near(String pattern) {
    return Near.of(RULE, pattern);
  }
}
