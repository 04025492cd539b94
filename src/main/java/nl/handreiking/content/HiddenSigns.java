package nl.handreiking.content;

import nl.handreiking.source.HiddenSign;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;

/** Names what stands in a file and cannot be seen, whatever the file is about. */
final class HiddenSigns {

  private HiddenSigns() {}

  static void check(SourceText file, Problems problems) {
    String text = file.text();
    for (int i = 0; i < text.length(); i++) {
      if (!HiddenSign.isPlain(text.charAt(i))) {
        int at = i;
        HiddenSign.at(text, i)
            .ifPresent(sign -> problems.report(sign.diagnostic(file.span(at, at + sign.length()))));
      }
    }
  }
}
