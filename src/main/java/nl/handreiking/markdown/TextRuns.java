package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.handreiking.markdown.TextBlock.Look;
import nl.handreiking.markdown.TextBlock.Run;

/** The words of one paragraph, gathered from the left. */
final class TextRuns {
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

  private final List<Run> runs = new ArrayList<>();

  /** Adds text in which any blanks are one blank. */
  void add(String text, Look look) {
    runs.add(new Run(BLANKS.matcher(text).replaceAll(" "), look));
  }

  void lineBreak(Look look) {
    runs.add(new Run("\n", look));
  }

  /** The words so far, joined where they look alike, without blanks at ends and line breaks. */
  List<Run> take() {
    List<Run> joined = joined();
    runs.clear();
    while (!joined.isEmpty()) {
      int last = joined.size() - 1;
      String text = joined.get(last).text().stripTrailing();
      if (!text.isEmpty()) {
        joined.set(last, new Run(text, joined.get(last).look()));
        break;
      }
      joined.remove(last);
    }
    return List.copyOf(joined);
  }

  private List<Run> joined() {
    List<Run> joined = new ArrayList<>();
    boolean blank = true;
    for (Run run : runs) {
      String text = blank && !run.text().equals("\n") ? run.text().stripLeading() : run.text();
      if (text.isEmpty()) {
        continue;
      }
      blank = text.endsWith(" ") || text.endsWith("\n");
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).look().equals(run.look())) {
        joined.set(last, new Run(joined.get(last).text() + text, run.look()));
      } else {
        joined.add(new Run(text, run.look()));
      }
    }
    return joined;
  }
}
