package nl.handreiking.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.site.theme.ThemeFault;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Sha256;

/**
 * How a page looks, in two short texts that differ when it looks different: one for its HTML, its
 * scripts and its pictures, and one for its styles, which can be changed without a reload.
 *
 * @param page empty when there is no such page
 * @param fault of the theme, which keeps the page from being rendered
 */
record PageState(String page, String styles, List<Diagnostic> fault) {

  private static final int LENGTH = 16;
  private static final Pattern LOADED =
      Pattern.compile(
          "<(?:link rel=\"(stylesheet)\"|img|script|source) (?:[^>]* )?(?:src|href)=\"([^\"#?]+)[^\"]*\"");

  /** The address of a style sheet changes with its bytes, which is no change of the page. */
  private static final Pattern STYLE_VERSION = Pattern.compile("(\\.css)\\?v=[0-9a-f]+");

  static final PageState NONE = new PageState("", "", List.of());

  static PageState of(ServedSite site, String path) {
    try {
      String whole = ServedSite.whole(path);
      Optional<byte[]> bytes = site.bytes(whole);
      return bytes.map(html -> of(site, whole, html)).orElse(NONE);
    } catch (ThemeFault fault) {
      return new PageState("", "", List.of(fault.diagnostic()));
    } catch (RuntimeException | StackOverflowError fault) {
      return new PageState("", "", List.of(ToolFault.at(ServedSite.whole(path), fault)));
    }
  }

  private static PageState of(ServedSite site, String path, byte[] html) {
    MessageDigest page = Sha256.digest();
    MessageDigest styles = Sha256.digest();
    String text = new String(html, UTF_8);
    page.update(STYLE_VERSION.matcher(text).replaceAll("$1").getBytes(UTF_8));
    Matcher loaded = LOADED.matcher(text);
    while (loaded.find()) {
      MessageDigest digest = loaded.group(1) == null ? page : styles;
      site.bytes(resolve(path, loaded.group(2))).ifPresent(digest::update);
    }
    return new PageState(text(page), text(styles), List.of());
  }

  private static String resolve(String page, String address) {
    try {
      return String.valueOf(URI.create(page).resolve(address).getPath());
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }

  private static String text(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }
}
