package nl.handreiking.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** Puts the script of the preview into a page that is served; the policy of the page allows it. */
final class Injection {

  private static final String END_OF_HEAD = "</head>";

  /** Within an opening tag, an address that leads down from the page's own folder. */
  private static final Pattern DOWNWARD =
      Pattern.compile("(<[a-z][^<>]*\\b(?:href|src)=\")(?![/#]|[a-z][a-z0-9+.-]*:)");

  private final String words;

  /** The words that the script says by itself, as JSON that is safe within an attribute. */
  Injection(String words) {
    this.words = words;
  }

  /** A page of the site. */
  byte[] into(byte[] html, PageState state) {
    String page = new String(html, ISO_8859_1);
    int end = page.indexOf(END_OF_HEAD);
    int place = end < 0 ? page.length() : end;
    byte[] script = tag(state).getBytes(UTF_8);
    byte[] whole = new byte[html.length + script.length];
    System.arraycopy(html, 0, whole, 0, place);
    System.arraycopy(script, 0, whole, place, script.length);
    System.arraycopy(html, place, whole, place + script.length, html.length - place);
    return whole;
  }

  /**
   * The 404 page. It is served at addresses of any depth, so its links start at the root of the
   * preview.
   *
   * @param base where the site will be, which its links may begin with, or empty
   */
  byte[] intoNotFound(byte[] html, String base) {
    String page = new String(html, UTF_8);
    String here = base.isEmpty() ? page : page.replace("=\"" + base, "=\"/");
    String rooted = DOWNWARD.matcher(here).replaceAll("$1/");
    return into(rooted.getBytes(UTF_8), PageState.NONE);
  }

  /** The page shown while there is no site. */
  byte[] alone(String language, String title) {
    String page =
        "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title>"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            + "<meta name=\"color-scheme\" content=\"light dark\"></head><body></body></html>\n";
    return into(page.formatted(language, title).getBytes(UTF_8), PageState.NONE);
  }

  private String tag(PageState state) {
    return "<script defer src=\"%s\" data-page=\"%s\" data-styles=\"%s\" data-words='%s'></script>\n"
        .formatted(PreviewFiles.SCRIPT, state.page(), state.styles(), words);
  }
}
