package nl.handreiking.markdown;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceRange;

/**
 * The language of a passage: {@code {lang=en}} behind its brackets (WCAG 2.2, 3.1.2).
 *
 * @param tag a BCP 47 tag
 * @param length of the mark, in UTF-16 code units
 */
record PassageLanguage(String tag, int length) {
  private static final Pattern MARK = Pattern.compile("\\{lang=([^{}\\s]*)\\}");

  /** Languages that are written from right to left, and the scripts that are. */
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");
  private static final List<String> LANGUAGES = Arrays.asList(Locale.getISOLanguages());

  /** The language that a text begins with; one that nobody knows is reported. */
  static Optional<PassageLanguage> at(SourceRange text, Problems problems) {
    Matcher mark = MARK.matcher(text.text());
    if (!mark.lookingAt()) {
      return Optional.empty();
    }
    String tag = mark.group(1);
    if (!isKnown(tag)) {
      problems.report(
          MarkdownRules.UNKNOWN_LANGUAGE, text.part(mark.start(1), mark.end(1)).span(), tag);
    }
    return Optional.of(new PassageLanguage(tag, mark.end()));
  }

  /** Whether it is well-formed and begins with a language of ISO 639-1, or three letters. */
  private static boolean isKnown(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String language = locale.getLanguage();
    return locale.toLanguageTag().equalsIgnoreCase(tag)
        && (LANGUAGES.contains(language) || language.length() == 3);
  }

  Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("lang", tag);
    attributes.put("dir", isRightToLeft() ? "rtl" : "ltr");
    return attributes;
  }

  private boolean isRightToLeft() {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getScript().isEmpty()
        ? RIGHT_TO_LEFT.contains(locale.getLanguage())
        : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
  }
}
