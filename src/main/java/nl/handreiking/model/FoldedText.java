package nl.handreiking.model;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text in which what looks the same is the same: any run of blanks and line ends is one space,
 * any hyphen {@code -}, letters and their accents are composed (Unicode, NFC), and what nobody sees
 * is left out. It knows where each of its characters stood.
 */
final class FoldedText {

  private final String text;
  private final int @Nullable [] starts;

  private FoldedText(String text, int @Nullable [] starts) {
    this.text = text;
    this.starts = starts;
  }

  static FoldedText of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!staysAsItIs(text, i)) {
        return folded(text);
      }
    }
    return new FoldedText(text.replace('\n', ' '), null);
  }

  /** Or becomes one other character: the end of a line a space. */
  private static boolean staysAsItIs(String text, int at) {
    char c = text.charAt(at);
    return isAlone(c)
        && c != '\t'
        && c != '\u00AD'
        && c != '\u00A0'
        && c != '\r'
        && (!isBlank(c) || at == 0 || !isBlank(text.charAt(at - 1)));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  /** Letters that are written with one sign, dashes, quotes and other punctuation: no accents. */
  private static boolean isAlone(char c) {
    return c < '\u0300' || (c >= '\u2012' && c <= '\u2027');
  }

  private static FoldedText folded(String text) {
    StringBuilder folded = new StringBuilder();
    int[] starts = new int[text.length() + 1];
    int at = 0;
    while (at < text.length()) {
      int end = endOfCluster(text, at);
      int before = folded.length();
      if (end == at + 1 && text.charAt(at) > ' ' && staysAsItIs(text, at)) {
        folded.append(text.charAt(at));
      } else {
        folded.append(seen(text.substring(at, end), folded));
      }
      Arrays.fill(starts, before, folded.length(), at);
      at = end;
    }
    starts[folded.length()] = text.length();
    return new FoldedText(folded.toString(), starts);
  }

  private static String seen(String cluster, StringBuilder before) {
    int first = cluster.codePointAt(0);
    if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
      boolean more = before.length() > 0 && before.charAt(before.length() - 1) == ' ';
      return more ? "" : " ";
    }
    if (first == '\u2010' || first == '\u2011') {
      return "-";
    }
    return Character.getType(first) == Character.FORMAT
        ? ""
        : Normalizer.normalize(cluster, Normalizer.Form.NFC);
  }

  /** Behind a character with the accents that follow it. */
  private static int endOfCluster(String text, int start) {
    int end = text.offsetByCodePoints(start, 1);
    if (end < text.length() && isAlone(text.charAt(end))) {
      return end;
    }
    while (end < text.length()
        && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  String text() {
    return text;
  }

  /** Where a character stood, or where all ended; 0-based, in UTF-16 code units. */
  int start(int index) {
    return starts == null ? index : starts[index];
  }
}
