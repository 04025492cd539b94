package nl.handreiking.serve;

import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;

/** A fault of the tool itself, told like a problem of the content: the preview goes on. */
final class ToolFault {

  private static final Rule RULE = Rule.error("fout-van-het-programma");
  private static final String OURS = "nl.handreiking.";

  private ToolFault() {}

  /**
   * The fault with the line of ours in which it came up.
   *
   * @param where the file that was being read or made, or the folder of the content
   */
  static Diagnostic at(String where, Throwable fault) {
    String line = "";
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith(OURS)) {
        line = ", " + frame.getFileName() + ":" + frame.getLineNumber();
        break;
      }
    }
    return Diagnostic.of(RULE, SourceSpan.wholeFile(where), fault + line);
  }
}
