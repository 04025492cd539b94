package nl.handreiking.report.links;

import java.util.Optional;
import nl.handreiking.links.web.WebAddress;
import nl.handreiking.report.Harmless;

/** Writes texts of strangers in GitHub's Markdown, where they stay the text that they are. */
final class Markdown {

  /** Characters with a meaning in Markdown or GitHub's dialect of it. */
  private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~:&$";

  private static final char WORD_JOINER = '\u2060';

  private Markdown() {}

  /**
   * A text on one line, without any meaning in Markdown. An invisible character behind every
   * {@code @} and {@code #} keeps GitHub, which looks for these after Markdown, from calling
   * somebody or linking to an issue.
   */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    String line = Harmless.line(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
      if (c == '@' || c == '#') {
        out.append(WORD_JOINER);
      }
    }
    return out.toString();
  }

  /** A link whose text is its address; anything but a web address is shown as code. */
  static String link(String address) {
    return WebAddress.parse(address).isEmpty() ? code(address) : link(address, address);
  }

  static String link(String text, String address) {
    Optional<WebAddress> target = WebAddress.parse(address);
    return target.isEmpty()
        ? escaped(text)
        : "[%s](<%s>)".formatted(escaped(text), target.get().toString().replaceAll("[<>\\\\]", ""));
  }

  /** A text in a fence that is longer than any within it. */
  static String code(String text) {
    String line = Harmless.line(text);
    int longest = 0;
    int run = 0;
    for (int i = 0; i < line.length(); i++) {
      run = line.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    String space = longest == 0 ? "" : " ";
    return fence + space + line + space + fence;
  }
}
