package nl.handreiking.source;

import java.util.Locale;
import java.util.Optional;

/**
 * A character that nobody sees, or that changes how others are shown.
 *
 * @param codePoint of Unicode
 * @param harmful whether no text can do with it: a control character, or one that turns the
 *     direction of what follows around
 */
public record HiddenSign(int codePoint, boolean harmful) {

  private static final Rule HARMFUL = Rule.error("stuurteken");
  private static final Rule HIDDEN = Rule.warning("onzichtbaar-teken");

  private static final int FIRST_PRIVATE = 0xE000;
  private static final int LAST_PRIVATE = 0xF8FF;
  private static final String JOINERS = "\u200C\u200D";
  private static final String DIRECTION_MARKS = "\u200E\u200F\u061C";

  /** The one that stands in a text at an offset, if there is one. */
  public static Optional<HiddenSign> at(String text, int offset) {
    if (isPlain(text.charAt(offset))) {
      return Optional.empty();
    }
    int sign = text.codePointAt(offset);
    if (isControl(sign) || turnsAround(sign)) {
      return Optional.of(harmful(sign));
    }
    return isHidden(sign) && !belongs(text, offset)
        ? Optional.of(new HiddenSign(sign, false))
        : Optional.empty();
  }

  /** Whether a character is what most text is made of, so that nobody has to look closer. */
  public static boolean isPlain(char c) {
    return (c >= ' ' && c < '\u007F') || c == '\n' || c == '\r' || c == '\t';
  }

  /** One that no text can do with. */
  public static HiddenSign harmful(int codePoint) {
    return new HiddenSign(codePoint, true);
  }

  /** The same text without any. */
  public static String removedFrom(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.substring(0, plain));
    for (int i = plain; i < text.length(); i++) {
      Optional<HiddenSign> sign = at(text, i);
      if (sign.isEmpty()) {
        seen.append(text.charAt(i));
      } else {
        i += sign.get().length() - 1;
      }
    }
    return seen.toString();
  }

  public Diagnostic diagnostic(SourceSpan place) {
    return Diagnostic.of(harmful ? HARMFUL : HIDDEN, place, name());
  }

  /** Control characters, and what is no character at all (Unicode, 23.7). */
  private static boolean isControl(int sign) {
    return Character.getType(sign) == Character.CONTROL || (sign & 0xFFFE) == 0xFFFE;
  }

  /** Embeddings, overrides and isolates (Unicode Standard Annex 9). */
  private static boolean turnsAround(int sign) {
    return (sign >= '\u202A' && sign <= '\u202E') || (sign >= '\u2066' && sign <= '\u2069');
  }

  private static boolean isHidden(int sign) {
    return switch (Character.getType(sign)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.PRIVATE_USE -> sign >= FIRST_PRIVATE && sign <= LAST_PRIVATE;
      default -> sign == '\uFFFC' || sign == '\uFFFD' || sign == '\u115F' || sign == '\u3164';
    };
  }

  /**
   * Whether a script needs it there: joiners within emoji and scripts other than Latin, marks of
   * direction beside letters that are written from right to left, and tags in the flags of regions.
   */
  private static boolean belongs(String text, int offset) {
    int before = offset == 0 ? ' ' : text.codePointBefore(offset);
    int sign = text.codePointAt(offset);
    if (JOINERS.indexOf(sign) >= 0) {
      return offset > 0 && !isLatin(before) && !Character.isWhitespace(before);
    }
    if (DIRECTION_MARKS.indexOf(sign) >= 0) {
      return hasRightToLeft(text, offset);
    }
    return sign > Character.MAX_VALUE && Character.charCount(before) == 2;
  }

  private static boolean isLatin(int sign) {
    return Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN || sign < '\u007F';
  }

  private static boolean hasRightToLeft(String text, int offset) {
    int start = Math.max(text.lastIndexOf('\n', offset), 0);
    int end = text.indexOf('\n', offset);
    return text.substring(start, end < 0 ? text.length() : end)
        .codePoints()
        .filter(sign -> DIRECTION_MARKS.indexOf(sign) < 0)
        .map(Character::getDirectionality)
        .anyMatch(
            way ->
                way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT);
  }

  /** Its number and its name, such as {@code U+200B ZERO WIDTH SPACE}. */
  public String name() {
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    return Optional.ofNullable(Character.getName(codePoint))
        .filter(name -> !name.startsWith("PRIVATE USE"))
        .map(name -> number + " " + name)
        .orElse(number);
  }

  public int length() {
    return Character.charCount(codePoint);
  }
}
