package nl.handreiking.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The ways in which a text may name a picture: only its name, or with the path from the text or
 * from the top that GitHub and editing programs need to show it.
 */
final class PicturePath {

  private static final Pattern TO_FOLDER = Pattern.compile("^(.*/)?afbeeldingen/|^/|^(\\.{1,2}/)+");

  private PicturePath() {}

  /** The path of the picture below the folder of pictures. */
  static String name(String written) {
    String path = decoded(written).strip().replace('\\', '/');
    String name = TO_FOLDER.matcher(path).replaceFirst("");
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException plainPercent) {
      return written;
    }
  }
}
