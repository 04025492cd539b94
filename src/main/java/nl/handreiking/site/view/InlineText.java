package nl.handreiking.site.view;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.source.Sha256;

/**
 * A style or a script within a page, and how the policy of that page allows it, and it alone.
 *
 * @param text of the element, byte for byte; not escaped
 * @param source in Content Security Policy Level 3: a hash-source, in quotes
 */
public record InlineText(HtmlFragment text, String source) {

  /** The text itself must be safe in its element. */
  public static InlineText of(String text) {
    byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    String source = "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    return new InlineText(new HtmlFragment(text), source);
  }
}
