package nl.handreiking.yaml;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.HiddenSign;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Explains the parser's syntax errors in terms that editors know. It relies on the exact messages
 * of the parser version that pom.xml pins.
 */
final class YamlSyntax {

  /** For these rules the mistake is where the parser's context began, not where it gave up. */
  private static final Set<Rule> BEGAN_EARLIER =
      Set.of(YamlRules.OPEN_QUOTE, YamlRules.OPEN_BRACKET, YamlRules.ALIAS, YamlRules.TAG);

  private static final Pattern CURLY_QUOTED = Pattern.compile("[^:]*:\\s+[“”„‟‘’‚«»]");

  private final YamlPlaces places;
  private final String problem;
  private final String context;
  private final SourceSpan here;
  private final SourceSpan began;

  private YamlSyntax(MarkedYAMLException exception, YamlPlaces places) {
    this.places = places;
    this.problem = orEmpty(exception.getProblem());
    this.context = orEmpty(exception.getContext());
    this.here = places.at(exception.getProblemMark());
    Mark start = exception.getContextMark();
    this.began = start == null ? here : places.at(start);
  }

  static Diagnostic diagnose(YAMLException exception, YamlPlaces places) {
    if (exception instanceof ReaderException unprintable) {
      return HiddenSign.harmful(unprintable.getCodePoint())
          .diagnostic(places.atCodePoint(unprintable.getPosition()));
    }
    if (exception instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return new YamlSyntax(marked, places).diagnostic();
    }
    return Diagnostic.of(YamlRules.SYNTAX, places.atCodePoint(0));
  }

  private Diagnostic diagnostic() {
    return Stream.of(places.lineOf(began), places.lineOf(here), places.lineAbove(here))
        .flatMap(line -> Spacing.inLineOf(line).stream())
        .findFirst()
        .orElseGet(this::ofParser);
  }

  private Diagnostic ofParser() {
    if (problem.contains("mapping values are not allowed")) {
      return unexpectedColon();
    }
    Rule rule = rule();
    if (rule.equals(YamlRules.COLON_MISSING)) {
      return Diagnostic.of(rule, places.lineOf(began));
    }
    int comment = began.line().indexOf(" #");
    if (rule.equals(YamlRules.OPEN_BRACKET) && comment >= 0) {
      return Diagnostic.of(YamlRules.COMMENT, places.inLine(began, comment + 1));
    }
    return Diagnostic.of(rule, BEGAN_EARLIER.contains(rule) ? began : here);
  }

  private Rule rule() {
    if (problem.contains("TAB")) {
      return YamlRules.TAB;
    }
    if (context.contains("quoted scalar")) {
      return problem.contains("escape") ? YamlRules.BACKSLASH : YamlRules.OPEN_QUOTE;
    }
    if (context.contains("flow")) {
      return inBrackets();
    }
    if (problem.contains("could not find expected ':'")) {
      return YamlRules.COLON_MISSING;
    }
    if (context.contains("alias") || context.contains("anchor")) {
      return YamlRules.ALIAS;
    }
    return context.contains("tag") ? YamlRules.TAG : inBlock();
  }

  /**
   * A flow collection rarely spans lines on purpose, so the closing bracket was probably forgotten.
   */
  private Rule inBrackets() {
    boolean sameLine = began.start().line() == here.start().line();
    return sameLine && !problem.contains("<stream end>")
        ? YamlRules.TEXT_IN_BRACKETS
        : YamlRules.OPEN_BRACKET;
  }

  private Rule inBlock() {
    boolean character =
        problem.contains("cannot start any token")
            || problem.contains("sequence entries are not allowed")
            || context.contains("directive")
            || context.contains("block scalar");
    if (character) {
      return YamlRules.SPECIAL_CHARACTER;
    }
    String before = textBefore(here);
    boolean quote = before.endsWith("\"") || before.endsWith("'");
    if (quote || before.endsWith("}") || before.endsWith("]")) {
      return behindClosing(quote);
    }
    return before.isEmpty() && context.contains("block") ? YamlRules.INDENTATION : YamlRules.SYNTAX;
  }

  private Rule behindClosing(boolean quote) {
    int column = Math.min(here.start().column() - 1, here.line().length());
    if (here.line().substring(column).strip().equals(",")) {
      return YamlRules.COMMA_BEHIND;
    }
    return quote ? YamlRules.TEXT_AFTER_QUOTE : YamlRules.TEXT_AFTER_BRACE;
  }

  /**
   * Either a second colon on its line, or the first colon in what looks like a continuation line.
   */
  private Diagnostic unexpectedColon() {
    if (textBefore(here).contains(":")) {
      var quoted = CURLY_QUOTED.matcher(here.line());
      if (quoted.lookingAt()) {
        return Diagnostic.of(YamlRules.CURLY_QUOTE, places.inLine(here, quoted.end() - 1));
      }
      return Diagnostic.of(YamlRules.COLON_IN_TEXT, here);
    }
    SourceSpan above = places.lineAbove(here);
    return above.line().contains(":")
        ? Diagnostic.of(YamlRules.INDENTATION, places.lineOf(here))
        : Diagnostic.of(YamlRules.COLON_MISSING, above);
  }

  private static String textBefore(SourceSpan span) {
    int column = Math.min(span.start().column() - 1, span.line().length());
    return span.line().substring(0, column).strip();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
