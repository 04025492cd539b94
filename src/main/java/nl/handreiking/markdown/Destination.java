package nl.handreiking.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link leads, or what a picture shows. */
public sealed interface Destination {

  /** The destination as an editor writes it. */
  String written();

  /** Something in the publication that has an id. */
  sealed interface ById extends Destination {
    String id();
  }

  /** An entry of the link registry. */
  record ToLink(String id) implements ById {
    @Override
    public String written() {
      return "link:" + id;
    }
  }

  /** An item, at the level of the reader where it can be. */
  record ToItem(String id) implements ById {
    @Override
    public String written() {
      return "item:" + id;
    }
  }

  /** A topic, at the level of the reader where it can be. */
  record ToTopic(String id) implements ById {
    @Override
    public String written() {
      return "onderwerp:" + id;
    }
  }

  /** The overview of a level. */
  record ToLevel(String id) implements ById {
    @Override
    public String written() {
      return "niveau:" + id;
    }
  }

  /**
   * A general page.
   *
   * @param heading the id of a heading or an item on it, or empty
   */
  record ToPage(String id, String heading) implements ById {
    @Override
    public String written() {
      return "pagina:" + id + (heading.isEmpty() ? "" : "#" + heading);
    }

    private static ToPage of(String rest) {
      int hash = rest.indexOf('#');
      return hash < 0
          ? new ToPage(rest, "")
          : new ToPage(rest.substring(0, hash), rest.substring(hash + 1));
    }
  }

  /** A figure. */
  record ToFigure(String id) implements ById {
    @Override
    public String written() {
      return "figuur:" + id;
    }
  }

  /** A heading of the same text. */
  record ToHeading(String heading) implements Destination {
    @Override
    public String written() {
      return "#" + heading;
    }
  }

  /** An address of e-mail, or a telephone number. */
  record ToPerson(String written) implements Destination {}

  /** A web address, which belongs in the registry. */
  record ToWeb(String written) implements Destination {}

  /** An address that would run code, or show content of its own in the name of the page. */
  record Unsafe(String written) implements Destination {}

  /**
   * A picture file.
   *
   * @param name its path below the folder of pictures
   */
  record ToPicture(String name) implements Destination {
    @Override
    public String written() {
      return name;
    }
  }

  /** What cannot be told. */
  record Other(String written) implements Destination {}

  /** The destination that a text stands for. */
  static Destination of(String written) {
    for (Map.Entry<String, Function<String, Destination>> kind : Forms.BY_PREFIX.entrySet()) {
      if (written.startsWith(kind.getKey())) {
        return kind.getValue().apply(written.substring(kind.getKey().length()));
      }
    }
    if (Forms.isUnsafe(written)) {
      return new Unsafe(written);
    }
    boolean web = Forms.WEB.matcher(written.toLowerCase(Locale.ROOT).strip()).matches();
    return web ? new ToWeb(written) : new Other(written);
  }

  /** What a text shows; a path to a file is the name of a picture. */
  static Destination ofPicture(String written) {
    Destination destination = of(written);
    return destination instanceof Other ? new ToPicture(PicturePath.name(written)) : destination;
  }

  /** The beginnings that tell the kinds apart. */
  static List<String> prefixes() {
    return List.copyOf(Forms.BY_PREFIX.keySet());
  }

  /** How destinations are written. */
  final class Forms {
    private static final Map<String, Function<String, Destination>> BY_PREFIX =
        new LinkedHashMap<>();

    static {
      BY_PREFIX.put("link:", ToLink::new);
      BY_PREFIX.put("item:", ToItem::new);
      BY_PREFIX.put("onderwerp:", ToTopic::new);
      BY_PREFIX.put("niveau:", ToLevel::new);
      BY_PREFIX.put("pagina:", ToPage::of);
      BY_PREFIX.put("figuur:", ToFigure::new);
      BY_PREFIX.put("#", ToHeading::new);
      BY_PREFIX.put("mailto:", rest -> new ToPerson("mailto:" + rest));
      BY_PREFIX.put("tel:", rest -> new ToPerson("tel:" + rest));
    }

    private static final Pattern WEB = Pattern.compile("(https?:)?//.*|www\\..*", Pattern.DOTALL);
    private static final Set<String> UNSAFE =
        Set.of("javascript", "vbscript", "data", "file", "blob");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");

    /** Browsers skip blanks and control characters in a scheme (WHATWG URL, basic URL parser). */
    private static final Pattern SKIPPED = Pattern.compile("[\\x00-\\x20]+");

    private Forms() {}

    private static boolean isUnsafe(String destination) {
      Matcher scheme = SCHEME.matcher(SKIPPED.matcher(destination).replaceAll(""));
      return scheme.lookingAt() && UNSAFE.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }
  }
}
