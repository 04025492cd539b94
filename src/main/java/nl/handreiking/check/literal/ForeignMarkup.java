package nl.handreiking.check.literal;

import java.util.List;
import nl.handreiking.source.Rule;

/** Markup that other programs read: wikis, editors, forums, site builders and Word. */
final class ForeignMarkup {

  static final Rule RULE = Rule.warning("vreemde-opmaak");

  static final List<Near> KINDS =
      List.of(
          // {{ lezer }} is a level word of many other programs.
          Near.of(NearLevelWords.RULE, "\\{\\{\\s*(\\p{L}[\\p{L}-]*)\\s*\\}\\}").meaning("{$1}"),
          // Tasks and callouts of GitHub, the latter of Obsidian and MkDocs too.
          foreign("(?m)^\\[[ xX]\\](?=\\s)"),
          foreign("(?m)^\\[![A-Za-z]+\\][+-]?"),
          foreign("(?m)^(?:!{3}|\\?{3}\\+?) ?\\p{L}+.*$"),
          // Our own mark of a language, where it belongs to no brackets.
          Near.of(NearBlocks.RULE, "\\{\\s*lang\\s*=\\s*[\"']?([\\w-]*)[\"']?\\s*\\}")
              .meaning("[…]{lang=$1}"),
          // Attributes of Pandoc and kramdown.
          foreign("\\{[:#.][^{}\\n]*\\}|\\{[a-zA-Z-]+=[^{}\\n]*\\}"),
          // Liquid, Jinja, Hugo and PHP.
          foreign("\\{\\{[^\\n]*?\\}\\}|\\{%[^\\n]*?%\\}|<[%?][^\\n]*?[%?]>"),
          // Wikis and Obsidian.
          foreign("!?\\[\\[([^\\[\\]|\\n]+)(?:\\|[^\\[\\]\\n]*)?\\]\\]").meaning("[$1](link:…)"),
          foreign("(?<!')'{2,5}[^'\\n]+'{2,5}"),
          foreign("%%[^%\\n]+%%"),
          // Codes for emoji.
          foreign("(?<![\\w:]):[a-z][a-z0-9_+-]*:(?![\\w:])"),
          // LaTeX.
          foreign("\\$\\$[^$]+\\$\\$"),
          foreign("(?<![\\w$])\\$(?=[^$\\n]*[\\\\^_{=+])[^\\s$](?:[^$\\n]*[^\\s$])?\\$(?!\\w)"),
          foreign("\\\\[a-zA-Z]+\\{[^}\\n]*\\}"),
          // Tables of contents, notes, abbreviations and lists of definitions of others.
          foreign("(?mi)^\\[(?:toc|_toc_)\\]$"),
          foreign("\\^\\[[^\\]\\n]*\\]"),
          foreign("(?m)^\\*\\[[^\\]\\n]+\\]:.*$"),
          foreign("(?m)(?<=\\n): +\\S.*$"),
          foreign("(?m)^\\+{3}$"),
          // Forums.
          foreign("(?i)\\[/?(?:b|i|u|s|url|img|quote|code)(?:=[^\\]\\n]*)?\\]"),
          // What Word leaves behind.
          foreign("</?[a-z]+:[a-z]+[^<>\\n]*>"),
          foreign("(?i)\\b(?:mso-[a-z-]+|MsoNormal\\w*)\\b"));

  private ForeignMarkup() {}

  private static Near foreign(String pattern) {
    return Near.of(RULE, pattern);
  }
}
