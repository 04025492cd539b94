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
    if (!text.text().contains(OURS) && !text.text().contains(THEIRS)) {
      return false;
    }
    boolean found = false;
    for (int i = 0; i < text.lineCount(); i++) {
      String line = text.line(i);
      if (isMark(line, OURS) || isMark(line, THEIRS)) {
        problems.report(ContentRules.NOT_MERGED, text.span(i, 0, line.length()));
        found = true;
      }
    }
    return found;
  }

  private static boolean isMark(String line, String mark) {
    return line.startsWith(mark)
        && (line.length() == mark.length() || line.charAt(mark.length()) == ' ');
  }
}
