package nl.handreiking.check.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a destination points to, taken apart.
 *
 * @param id of what the kind says; of an unknown kind the whole destination
 * @param heading behind {@code #}, or empty
 */
public record Target(Kind kind, String id, String heading) {

  /** What a destination can point to. */
  public enum Kind {
    LINK("link:"),
    ITEM("item:"),
    TOPIC("onderwerp:"),
    LEVEL("niveau:"),
    PAGE("pagina:"),
    FIGURE("figuur:"),
    HEADING("#"),
    MAIL("mailto:"),
    PHONE("tel:"),
    /** A web address, which belongs in the registry. */
    EXTERNAL(""),
    /** Refused by the parser already. */
    UNSAFE(""),
    UNKNOWN("");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    /** The beginnings that tell the kinds apart. */
    public static List<String> prefixes() {
      return Arrays.stream(values()).map(kind -> kind.prefix).filter(p -> !p.isEmpty()).toList();
    }
  }

  private static final Pattern WEB = Pattern.compile("(https?:)?//.*|www\\..*");
  private static final Pattern REFUSED =
      Pattern.compile("(javascript|vbscript|data|file|blob):.*", Pattern.DOTALL);

  public static Target of(String destination) {
    Optional<Kind> named =
        Arrays.stream(Kind.values())
            .filter(kind -> !kind.prefix.isEmpty() && destination.startsWith(kind.prefix))
            .findFirst();
    return named
        .map(kind -> of(kind, destination.substring(kind.prefix.length())))
        .orElseGet(() -> new Target(other(destination), destination, ""));
  }

  private static Target of(Kind kind, String rest) {
    int hash = rest.indexOf('#');
    if (kind == Kind.HEADING) {
      return new Target(kind, "", rest);
    }
    return kind == Kind.PAGE && hash >= 0
        ? new Target(kind, rest.substring(0, hash), rest.substring(hash + 1))
        : new Target(kind, rest, "");
  }

  private static Kind other(String destination) {
    String small = destination.toLowerCase(Locale.ROOT).strip();
    if (REFUSED.matcher(small).matches()) {
      return Kind.UNSAFE;
    }
    return WEB.matcher(small).matches() ? Kind.EXTERNAL : Kind.UNKNOWN;
  }
}
