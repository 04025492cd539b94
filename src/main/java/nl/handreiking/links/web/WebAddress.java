package nl.handreiking.links.web;

import java.net.URI;
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
      Pattern.compile(
          "(?is)(https?):[/\\\\]{2}([^/\\\\?#@]*?)(?::(\\d{0,5}))?([/\\\\?][^#]*)?(?:#(.*))?");
  private static final Pattern SCHEME = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final int MAX_PORT = 65535;

  /** Parses an address; empty when it is invalid or contains user information. */
  public static Optional<WebAddress> parse(String text) {
    Matcher form = FORM.matcher(UrlText.pasted(text));
    if (!form.matches()) {
      return Optional.empty();
    }
    String scheme = form.group(1).toLowerCase(Locale.ROOT);
    int port = port(scheme, group(form, 3));
    return UrlText.host(form.group(2))
        .filter(host -> port <= MAX_PORT)
        .map(
            host ->
                new WebAddress(
                    scheme,
                    host,
                    port,
                    UrlText.target(group(form, 4)),
                    UrlText.fragment(group(form, 5))));
  }

  /** The address that a reference on this page leads to; without a fragment it keeps this one's. */
  public Optional<WebAddress> resolve(String reference) {
    String text = UrlText.pasted(reference);
    return parse(SCHEME.matcher(text).matches() ? text : absolute(text))
        .map(to -> to.fragment.isEmpty() ? to.withFragment(fragment) : to);
  }

  private String absolute(String reference) {
    String text = slashed(reference);
    String base = scheme + "://" + authority();
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    if (text.startsWith("//")) {
      return scheme + ":" + text;
    }
    if (text.isEmpty() || text.startsWith("#")) {
      return base + target + text;
    }
    if (text.startsWith("?")) {
      return base + path + text;
    }
    return base
        + (text.startsWith("/") ? text : path.substring(0, path.lastIndexOf('/') + 1) + text);
  }

  /** Browsers treat backslashes before the path as slashes, where they delimit the host. */
  private static String slashed(String text) {
    int end = 0;
    while (end < text.length() && "/\\".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return "/".repeat(end) + text.substring(end);
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

  private static String group(Matcher form, int number) {
    String group = form.group(number);
    return group == null ? "" : group;
  }

  private static int port(String scheme, String text) {
    int port = text.isEmpty() ? -1 : Integer.parseInt(text);
    return port == (scheme.equals("https") ? 443 : 80) ? -1 : port;
  }
}
