package nl.handreiking.source;

import java.util.List;

/**
 * One thing that is wrong in the content, without words of any language: {@link Messages} writes
 * the sentence.
 *
 * @param rule what was broken
 * @param span the offending text
 * @param arguments what the sentence of the rule fills in at {0}, {1} …
 * @param suggestion what the editor may have meant, or empty
 */
public record Diagnostic(Rule rule, SourceSpan span, List<String> arguments, String suggestion)
    implements Comparable<Diagnostic> {

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** A problem without a suggestion. */
  public static Diagnostic of(Rule rule, SourceSpan span, String... arguments) {
    return new Diagnostic(rule, span, List.of(arguments), "");
  }

  /** The same problem, with what the editor may have meant; empty leaves it out. */
  public Diagnostic suggesting(String suggestion) {
    return new Diagnostic(rule, span, arguments, suggestion);
  }

  /** The same problem, taken to be this bad. */
  public Diagnostic as(Severity severity) {
    return new Diagnostic(rule.as(severity), span, arguments, suggestion);
  }

  public SourceLocation location() {
    return span.start();
  }

  public boolean isError() {
    return is(Severity.ERROR);
  }

  public boolean is(Severity severity) {
    return rule.severity() == severity;
  }

  @Override
  public int compareTo(Diagnostic other) {
    int byPlace = location().compareTo(other.location());
    if (byPlace != 0) {
      return byPlace;
    }
    int byRule = rule.id().compareTo(other.rule.id());
    if (byRule != 0 || arguments.equals(other.arguments)) {
      return byRule;
    }
    return arguments.toString().compareTo(other.arguments.toString());
  }
}
