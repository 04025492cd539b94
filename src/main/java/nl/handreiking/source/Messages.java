package nl.handreiking.source;

import java.util.Collections;
import java.util.List;

/** The sentences of all rules in one language. */
public final class Messages {

  private static final String FILE = "/nl/handreiking/messages";
  private static final String REMEDY = ".wat-nu";
  private static final String SEVERITY = "ernst.";
  private static final String SUGGESTION = "suggestie";
  private static final String MORE = "meer";
  private static final String WHERE = "meer-waar";
  private static final String ELLIPSIS = "…";
  private static final int MOST_ARGUMENTS = 8;

  private final TextBundle texts;

  private Messages(TextBundle texts) {
    this.texts = texts;
  }

  /**
   * The sentences in a language.
   *
   * @param language one of {@link TextBundle#LANGUAGES}; any other gives the first of them
   */
  public static Messages in(String language) {
    return new Messages(TextBundle.beside(Messages.class, FILE, language));
  }

  /** What is wrong. */
  public String sentence(Diagnostic diagnostic) {
    return text(diagnostic.rule().id(), diagnostic.arguments());
  }

  /** What to do about it: the suggestion if there is one, else the remedy of the rule. */
  public String advice(Diagnostic diagnostic) {
    return diagnostic.suggestion().isEmpty()
        ? text(diagnostic.rule().id() + REMEDY, diagnostic.arguments())
        : text(SUGGESTION, List.of(diagnostic.suggestion()));
  }

  /** What to do about breaches of a rule, whichever they are: with dots for what differs. */
  public String remedy(Rule rule) {
    return text(rule.id() + REMEDY, Collections.nCopies(MOST_ARGUMENTS, ELLIPSIS));
  }

  public String severity(Severity severity) {
    return texts.plain(SEVERITY + severity);
  }

  /** How often a rule was broken besides the places that are shown. */
  public String more(String rule, long count) {
    return texts.text(MORE, count, rule);
  }

  /**
   * Where the places are that are not shown.
   *
   * @param most how many of each rule are
   */
  public String where(int most) {
    return texts.text(WHERE, most);
  }

  private String text(String key, List<String> arguments) {
    return texts.text(key, arguments.toArray());
  }
}
