package nl.handreiking.scaffold.edit;

import java.util.List;
import java.util.regex.Pattern;

/** Writes a text as a YAML value. */
public final class YamlText {

  /** What reads the same everywhere without quotes, also between brackets. */
  private static final Pattern PLAIN =
      Pattern.compile("(?!(?i:null)$)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} .()/+&'-]*[\\p{L}\\p{N}.)])?");

  private static final Pattern PLAIN_ADDRESS = Pattern.compile("https?://[\\w./~%=+-]*[\\w/]");

  private YamlText() {}

  /** The text, in quotes when it needs them. */
  public static String of(String text) {
    return PLAIN.matcher(text).matches()
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A web address, in quotes when it needs them. */
  public static String ofAddress(String address) {
    return PLAIN_ADDRESS.matcher(address).matches() ? address : '"' + address + '"';
  }

  /** A list of words between brackets. */
  public static String list(List<String> words) {
    return "[" + String.join(", ", words.stream().map(YamlText::of).toList()) + "]";
  }
}
