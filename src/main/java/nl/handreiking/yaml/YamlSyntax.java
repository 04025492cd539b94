package nl.handreiking.yaml;

import java.util.Set;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in the terms of an editor what the YAML parser stumbled over. */
final class YamlSyntax {

  private static final Set<Rule> OPENED_EARLIER =
      Set.of(YamlRules.OPEN_QUOTE, YamlRules.OPEN_BRACKET);

  private YamlSyntax() {}

  static Diagnostic diagnose(YAMLException exception, YamlPlaces places) {
    if (exception instanceof ReaderException unprintable) {
      String code = String.format("U+%04X", unprintable.getCodePoint());
      return Diagnostic.of(
          YamlRules.UNPRINTABLE, places.atCodePoint(unprintable.getPosition()), code);
    }
    if (exception instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return diagnose(marked, places);
    }
    return Diagnostic.of(YamlRules.SYNTAX, places.atCodePoint(0));
  }

  private static Diagnostic diagnose(MarkedYAMLException exception, YamlPlaces places) {
    String problem = exception.getProblem() == null ? "" : exception.getProblem();
    String context = exception.getContext() == null ? "" : exception.getContext();
    SourceSpan here = places.at(exception.getProblemMark());
    SourceSpan start = start(exception, places, here);
    Rule rule = rule(problem, context, here);
    boolean opensEarlier = OPENED_EARLIER.contains(rule);
    return Diagnostic.of(rule, opensEarlier ? start : here);
  }

  private static SourceSpan start(
      MarkedYAMLException exception, YamlPlaces places, SourceSpan otherwise) {
    Mark context = exception.getContextMark();
    return context == null ? otherwise : places.at(context);
  }

  /** The parser's own words, version 2.7, are the only thing to go by. */
  private static Rule rule(String problem, String context, SourceSpan here) {
    if (problem.contains("TAB") || (startsWithTab(here) && !context.contains("quoted"))) {
      return YamlRules.TAB;
    }
    if (context.contains("quoted scalar")) {
      return problem.contains("escape") ? YamlRules.BACKSLASH : YamlRules.OPEN_QUOTE;
    }
    if (context.contains("flow")) {
      return YamlRules.OPEN_BRACKET;
    }
    if (problem.contains("mapping values are not allowed")) {
      return YamlRules.COLON_IN_TEXT;
    }
    if (problem.contains("could not find expected ':'")) {
      return YamlRules.COLON_MISSING;
    }
    if (problem.contains("cannot start any token") || context.contains("directive")) {
      return YamlRules.SPECIAL_CHARACTER;
    }
    if (context.contains("alias") || context.contains("anchor")) {
      return YamlRules.ALIAS;
    }
    return afterBracket(here) ? YamlRules.TEXT_AFTER_BRACE : inBlock(context);
  }

  private static Rule inBlock(String context) {
    return context.contains("block") ? YamlRules.INDENTATION : YamlRules.SYNTAX;
  }

  private static boolean startsWithTab(SourceSpan span) {
    return span.line().startsWith("\t");
  }

  /** Whether the line stops making sense behind a closing brace, as in {@code titel: {Klas} 5}. */
  private static boolean afterBracket(SourceSpan here) {
    int column = Math.min(here.start().column() - 1, here.line().length());
    String before = here.line().substring(0, column).stripTrailing();
    return before.endsWith("}") || before.endsWith("]") || before.endsWith("\"");
  }
}
