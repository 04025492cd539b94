package nl.handreiking.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.regex.Pattern;

/** The formats that editors may use. */
public enum PictureFormat {
  PNG,
  JPEG,
  WEBP,
  SVG;

  /** Before the drawing itself there may be a declaration, a document type and comments. */
  private static final int HEAD = 8192;

  private static final Pattern OUTERMOST = Pattern.compile("<([a-z]+:)?svg[\\s>]");

  /** Whether a file begins as SVG does; a page that holds a drawing is none. */
  public static boolean isSvg(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
    String text = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    return text.startsWith("<")
        && OUTERMOST.matcher(text).find()
        && !text.toLowerCase(Locale.ROOT).contains("<html");
  }
}
