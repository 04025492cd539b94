package nl.handreiking.links.web;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An http or https address as browsers understand it: spaces and letters beyond ASCII are encoded,
 * a host name with them becomes its ASCII form, and a text fragment ({@code :~:}) is left out.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case
 * @param port −1 for the scheme's own
 * @param target path and query, encoded; begins with a slash
 * @param fragment encoded as written; empty when there is none
 */
public record WebAddress(String scheme, String host, int port, String target, String fragment) {

  private static final Pattern FORM =
      Pattern.compile("(?i)(https?)://([^/?#@]*?)(?::(\\d{0,5}))?([/?][^#]*)?(?:#(.*))?");
  private static final String TEXT_DIRECTIVE = ":~:";
  private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

  /** The address in a text, if it is one. */
  public static Optional<WebAddress> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String scheme = form.group(1).toLowerCase(Locale.ROOT);
    String port = form.group(3) == null ? "" : form.group(3);
    String target = form.group(4) == null ? "/" : form.group(4);
    return host(form.group(2))
        .map(
            host ->
                new WebAddress(
                    scheme,
                    host,
                    port(scheme, port),
                    encoded(target.startsWith("/") ? target : "/" + target),
                    fragment(form.group(5) == null ? "" : form.group(5))));
  }

  /** The address that a reference on this page leads to; without a fragment it keeps this one's. */
  public Optional<WebAddress> resolve(String reference) {
    String text = reference.strip();
    if (text.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return parse(text).map(this::lendFragment);
    }
    if (text.startsWith("//")) {
      return parse(scheme + ":" + text).map(this::lendFragment);
    }
    String path = target.replaceFirst("\\?.*", "");
    String base = scheme + "://" + authority();
    if (text.startsWith("?") || text.startsWith("#") || text.isEmpty()) {
      return parse(base + (text.startsWith("?") ? path : target) + text).map(this::lendFragment);
    }
    String whole =
        text.startsWith("/") ? text : path.substring(0, path.lastIndexOf('/') + 1) + text;
    return parse(base + whole).map(WebAddress::withoutDots).map(this::lendFragment);
  }

  /** The page, without the fragment. */
  public WebAddress page() {
    return withFragment("");
  }

  public WebAddress withFragment(String fragment) {
    return new WebAddress(scheme, host, port, target, fragment);
  }

  /** Host, and port when it is not the scheme's own. */
  public String authority() {
    return port < 0 ? host : host + ":" + port;
  }

  /** Without the fragment. */
  public URI uri() {
    return URI.create(scheme + "://" + authority() + target);
  }

  @Override
  public String toString() {
    return scheme + "://" + authority() + target + (fragment.isEmpty() ? "" : "#" + fragment);
  }

  private WebAddress lendFragment(WebAddress to) {
    return to.fragment.isEmpty() ? to.withFragment(fragment) : to;
  }

  private WebAddress withoutDots() {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    String rest = query < 0 ? "" : target.substring(query);
    String normal = URI.create(path).normalize().getRawPath().replaceFirst("^(/\\.\\.)+", "");
    return new WebAddress(scheme, host, port, (normal.isEmpty() ? "/" : normal) + rest, fragment);
  }

  private static Optional<String> host(String text) {
    try {
      String host = IDN.toASCII(text.toLowerCase(Locale.ROOT));
      return host.isEmpty() || host.contains(" ") ? Optional.empty() : Optional.of(host);
    } catch (IllegalArgumentException noHost) {
      return Optional.empty();
    }
  }

  private static int port(String scheme, String text) {
    int port = text.isEmpty() ? -1 : Integer.parseInt(text);
    return port == (scheme.equals("https") ? 443 : 80) ? -1 : port;
  }

  private static String fragment(String text) {
    int directive = text.indexOf(TEXT_DIRECTIVE);
    return encoded(directive < 0 ? text : text.substring(0, directive));
  }

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append("%%%02X".formatted((int) c));
      }
    }
    return out.toString();
  }
}
