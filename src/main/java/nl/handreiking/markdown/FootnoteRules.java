package nl.handreiking.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handreiking.source.Problems;

/** What can be wrong with the footnotes of a text, so that nothing is lost without a word. */
final class FootnoteRules {
  private FootnoteRules() {}

  static void check(List<Block.Footnote> notes, List<FootnoteUse> uses, Problems problems) {
    Set<String> marks = uses.stream().map(FootnoteUse::label).collect(Collectors.toSet());
    Set<String> before = new HashSet<>();
    for (Block.Footnote note : notes) {
      if (!before.add(note.label())) {
        problems.report(MarkdownRules.SECOND_FOOTNOTE, note.place().span(), note.label());
      } else if (!marks.contains(note.label())) {
        problems.report(MarkdownRules.UNUSED_FOOTNOTE, note.place().span(), note.label());
      } else if (note.content().isEmpty()) {
        problems.report(MarkdownRules.UNKNOWN_FOOTNOTE, note.place().span(), note.label());
      }
    }
  }
}
