package nl.handreiking.content;

import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;

/** The lines that Git leaves in a file when two people changed the same place. */
final class MergeMarks {

  private static final String OURS = "<<<<<<<";
  private static final String THEIRS = ">>>>>>>";

  private MergeMarks() {}

  /** Whether a text has any, each of which is reported: then nobody knows what it says. */
  static boolean areIn(SourceText text, Problems problems) {
    boolean found = false;
    for (int i = 0; i < text.lineCount(); i++) {
      if (isMark(text, i, OURS) || isMark(text, i, THEIRS)) {
        problems.report(ContentRules.NOT_MERGED, text.span(i, 0, text.line(i).length()));
        found = true;
      }
    }
    return found;
  }

  private static boolean isMark(SourceText text, int index, String mark) {
    if (!text.text().startsWith(mark, text.lineStart(index))) {
      return false;
    }
    String line = text.line(index);
    return line.length() == mark.length() || line.charAt(mark.length()) == ' ';
  }
}
