package nl.handreiking.site.address;

import java.util.Optional;
import nl.handreiking.model.LinkRegistry;
import nl.handreiking.model.RegisteredLink;

/** Reads a destination as written in content: a kind, an id, and perhaps a heading. */
public final class TextLinks {

  private final LinkRegistry registry;
  private final Destinations destinations;

  public TextLinks(LinkRegistry registry, Destinations destinations) {
    this.registry = registry;
    this.destinations = destinations;
  }

  /** The external address that a destination names, if it names one. */
  public Optional<RegisteredLink> external(String destination) {
    return destination.startsWith("link:")
        ? registry.find(destination.substring("link:".length()))
        : Optional.empty();
  }

  /** The place in the site that a destination names, if it names one. */
  public Optional<PageTarget> internal(Viewpoint from, String destination) {
    int colon = destination.indexOf(':');
    int hash = destination.indexOf('#');
    if (colon < 0 || (hash >= 0 && hash < colon)) {
      return Optional.empty();
    }
    String id = destination.substring(colon + 1, hash < 0 ? destination.length() : hash);
    String heading = hash < 0 ? "" : destination.substring(hash + 1);
    return switch (destination.substring(0, colon)) {
      case "item" -> destinations.item(from, id, heading);
      case "onderwerp" -> destinations.topic(from, id, heading);
      case "niveau" -> destinations.level(id);
      case "pagina" -> destinations.page(id, heading);
      default -> Optional.empty();
    };
  }
}
