package nl.handreiking.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.DiagnosticFormatter;
import nl.handreiking.source.Messages;

/** Problems as people read them in a terminal: of each rule the first ones, then how many more. */
public final class ProblemText {

  /** A person who sees twenty of a kind knows what to look for. */
  public static final int SOME = 20;

  /** No limit. */
  public static final int ALL = Integer.MAX_VALUE;

  private ProblemText() {}

  /**
   * The text, with a blank line at its end; empty without problems.
   *
   * @param problems in the order in which they are to be read
   * @param most how many of each rule
   */
  public static String of(List<Diagnostic> problems, int most, Messages messages) {
    DiagnosticFormatter formatter = new DiagnosticFormatter(messages);
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> more = new TreeMap<>();
    StringBuilder out = new StringBuilder();
    for (Diagnostic problem : problems) {
      String rule = problem.rule().id();
      if (seen.merge(rule, 1, Integer::sum) <= most) {
        out.append(formatter.format(problem)).append('\n');
      } else {
        more.merge(rule, 1, Integer::sum);
      }
    }
    if (!more.isEmpty()) {
      out.append('\n');
      more.forEach((rule, count) -> out.append(messages.more(rule, count)).append('\n'));
      out.append(messages.where(most)).append('\n');
    }
    return out.isEmpty() ? "" : out.append('\n').toString();
  }
}
