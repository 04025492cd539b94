package nl.handreiking.picture;

import java.util.regex.Pattern;

/** Styles of a drawing, of which nothing may come from elsewhere. */
final class SvgStyle {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);

  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)@import[^;]*;?"
              + "|(-webkit-)?(image-set|image|src)\\([^;}]*"
              + "|url\\((?!\\s*[\"']?\\s*#)[^)]*\\)?");

  private SvgStyle() {}

  static boolean leadsOutside(String style) {
    return OUTSIDE.matcher(plain(style)).find();
  }

  static String clean(String style) {
    return OUTSIDE.matcher(plain(style)).replaceAll("none");
  }

  /** Without comments and escapes, in which an address could hide. */
  private static String plain(String style) {
    return COMMENT.matcher(style.replace("\\", "")).replaceAll("");
  }
}
