package nl.handreiking.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses of websites by the letter of RFC 3986, except for what browsers accept and people
 * copy from them: host names in other letters, brackets, braces and bars in a path, and a second
 * number sign.
 */
public final class WebUri {

  /** As most addresses are: in ASCII, without escapes, a port, a name of a user or a query. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "https?://(?:[a-z0-9-]{1,63}\\.){1,3}[a-z]{2,63}(?:/[A-Za-z0-9._~/+-]*)?"
              + "(?:#[A-Za-z0-9._~-]*)?");

  private static final Pattern PARTS = Pattern.compile("(?is)(https?://)([^/?#]*)([^#]*)(#?)(.*)");
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:@\\[\\]]+)((?::0*\\d{0,5})?)");
  private static final Pattern PORT = Pattern.compile(":\\d*$");
  private static final Pattern TO_ENCODE = Pattern.compile("[\\[\\]{}|^`]");
  private static final Pattern TO_ENCODE_IN_FRAGMENT = Pattern.compile("[\\[\\]{}|^`#]");

  private static final int MAX_PORT = 65535;

  private WebUri() {}

  /** An address with {@code http} or {@code https} and a host, but no name of a user. */
  public static Optional<URI> parse(String text) {
    if (isPlain(text)) {
      return uri(text);
    }
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String rest =
        encoded(TO_ENCODE, parts.group(3))
            + parts.group(4)
            + encoded(TO_ENCODE_IN_FRAGMENT, parts.group(5));
    return authority(parts.group(2)).flatMap(host -> uri(parts.group(1) + host + rest));
  }

  /** Whether nothing in an address asks for a closer look. */
  public static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
  }

  /** Host names may hold a low line, which {@link URI#getHost} does not expect. */
  public static String host(URI address) {
    return PORT.matcher(address.getRawAuthority()).replaceFirst("");
  }

  /**
   * With all beyond ASCII encoded as it is written: {@link URI#toASCIIString} composes letters and
   * accents first, after which a server may not know the page.
   */
  public static String ascii(URI address) {
    String text = address.toString();
    int path = address.getScheme().length() + "://".length() + address.getRawAuthority().length();
    return text.substring(0, path) + Percent.address(text.substring(path));
  }

  private static Optional<String> authority(String text) {
    Matcher parts = AUTHORITY.matcher(text);
    if (!parts.matches() || !isPort(parts.group(2))) {
      return Optional.empty();
    }
    String host = parts.group(1);
    if (host.startsWith("[")) {
      return Optional.of(text);
    }
    return HostName.ascii(host).map(ascii -> isAscii(host) ? text : ascii + parts.group(2));
  }

  /** A colon with a number behind it, or without; or nothing at all. */
  private static boolean isPort(String text) {
    return text.length() <= 1 || Integer.parseInt(text.substring(1)) <= MAX_PORT;
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException noUri) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static String encoded(Pattern signs, String part) {
    return signs
        .matcher(part)
        .replaceAll(sign -> URLEncoder.encode(sign.group(), StandardCharsets.UTF_8));
  }

  /**
   * The address of a folder that a site can be published in: without query and fragment, and with a
   * slash at its end.
   */
  public static Optional<URI> folder(String text) {
    return parse(text.endsWith("/") ? text : text + "/")
        .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
        .map(URI::normalize)
        .filter(uri -> !uri.getRawPath().contains("/.."));
  }
}
