package nl.handreiking.source;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Gathers what a stage finds wrong; several threads may report at once. */
public final class Problems {

  private final ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();

  public void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void report(Rule rule, SourceSpan span, String... arguments) {
    report(Diagnostic.of(rule, span, arguments));
  }

  /** Reports that a name is not one of the known ones, with the nearest of them if one is near. */
  public void reportUnknown(
      Rule rule, SourceSpan span, String name, Collection<String> known, String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = name;
    System.arraycopy(more, 0, arguments, 1, more.length);
    report(Diagnostic.of(rule, span, arguments).suggesting(Suggestion.nearest(name, known)));
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** All that was reported so far, sorted by place, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
