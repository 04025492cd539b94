package nl.handreiking.site.theme;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handreiking.model.InterfaceText;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;

/** Every word of the interface in one language, and the parts of addresses. */
public final class ThemeTexts {

  private static final Pattern GAP = Pattern.compile("\\{\\d\\}");
  private static final Pattern OTHER_BRACE = Pattern.compile("\\{(?!\\d\\})|(?<!\\{\\d)\\}");

  /** Addresses, forms of dates and the like, and the texts of reports, which are on no page. */
  private static final Pattern NOT_REPLACED =
      Pattern.compile("path\\.(?!label$|step$).*|(file|date|list|inhoud|links)\\..*|locale");

  private final Map<String, String> texts;

  /** Those that a publication says in its own way, in which only numbers in braces are special. */
  private final Map<String, String> own;

  private final Locale locale;
  private final String file;

  ThemeTexts(Map<String, String> texts, Locale locale, String file) {
    this(texts, Map.of(), locale, file);
  }

  private ThemeTexts(
      Map<String, String> texts, Map<String, String> own, Locale locale, String file) {
    this.texts = Map.copyOf(texts);
    this.own = Map.copyOf(own);
    this.locale = locale;
    this.file = file;
  }

  /** These texts with others in the place of some, and what is wrong with those. */
  Outcome<ThemeTexts> with(List<InterfaceText> others) {
    Problems problems = new Problems();
    Map<String, String> replaced = new HashMap<>();
    for (InterfaceText other : others) {
      if (isRight(other, problems)) {
        replaced.put(other.key(), other.text());
      }
    }
    return Outcome.of(new ThemeTexts(texts, replaced, locale, file), problems.sorted());
  }

  private boolean isRight(InterfaceText other, Problems problems) {
    String key = other.key();
    if (!isReplaceable(key)) {
      problems.reportUnknown(ThemeRules.UNKNOWN_TEXT, other.keySpan(), key, replaceable());
      return false;
    }
    Set<String> gaps = gaps(get(key));
    if (!gaps.equals(gaps(other.text()))) {
      String wanted = gaps.isEmpty() ? "-" : String.join(", ", gaps);
      problems.report(ThemeRules.TEXT_GAPS, other.textSpan(), key, wanted);
      return false;
    }
    return true;
  }

  private boolean isReplaceable(String key) {
    return has(key) && !NOT_REPLACED.matcher(key).matches();
  }

  /** The keys of all texts that a publication can replace, sorted. */
  Set<String> replaceable() {
    return texts.keySet().stream()
        .filter(this::isReplaceable)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> gaps(String text) {
    return GAP.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The text of a key as it is; a theme without it cannot be used. */
  public String get(String key) {
    String text = own.getOrDefault(key, texts.get(key));
    if (text == null) {
      throw new ThemeFault(Diagnostic.of(ThemeRules.TEXT, SourceSpan.wholeFile(file), key));
    }
    return text;
  }

  /** The text of a key as a {@link MessageFormat} with {0}, {1} … filled in. */
  public String format(String key, Object... arguments) {
    String text = get(key);
    String pattern = own.containsKey(key) ? literal(text) : text;
    return new MessageFormat(pattern, locale).format(arguments);
  }

  /** As a format in which only numbers in braces are special. */
  private static String literal(String text) {
    return OTHER_BRACE.matcher(text.replace("'", "''")).replaceAll("'$0'");
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  public Locale locale() {
    return locale;
  }
}
