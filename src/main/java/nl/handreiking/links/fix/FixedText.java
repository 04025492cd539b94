package nl.handreiking.links.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.handreiking.links.fix.RegistryFix.Replacement;
import nl.handreiking.source.SourceText;

/**
 * A file before and after new addresses were put in; both have the same number of lines.
 *
 * @param leftAlone replacements not made: the old address was not found at its place, or is written
 *     with escapes
 */
public record FixedText(
    SourceText before, SourceText after, List<Replacement> done, List<Replacement> leftAlone) {

  public FixedText {
    done = List.copyOf(done);
    leftAlone = List.copyOf(leftAlone);
  }

  /** The changed lines, in the unified format of {@code diff -U0}. */
  public List<String> diff() {
    TreeSet<Integer> changed = new TreeSet<>();
    done.forEach(replacement -> changed.add(replacement.span().start().line()));
    List<String> lines = new ArrayList<>();
    if (!changed.isEmpty()) {
      lines.add("--- " + before.file());
      lines.add("+++ " + after.file());
    }
    for (int line : changed) {
      lines.add("@@ -" + line + " +" + line + " @@");
      lines.add("-" + before.line(line - 1));
      lines.add("+" + after.line(line - 1));
    }
    return lines;
  }
}
