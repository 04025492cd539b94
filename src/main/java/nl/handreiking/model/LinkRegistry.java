package nl.handreiking.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All external addresses of a publication, each in one place. */
public final class LinkRegistry {

  private final Map<String, RegisteredLink> byId;

  /** The links in the order of the file; of two with one id, the first stays. */
  public LinkRegistry(List<RegisteredLink> links) {
    Map<String, RegisteredLink> map = new LinkedHashMap<>();
    links.forEach(link -> map.putIfAbsent(link.id().value(), link));
    this.byId = Collections.unmodifiableMap(map);
  }

  public Optional<RegisteredLink> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** In the order of the file. */
  public Set<String> ids() {
    return byId.keySet();
  }

  /** In the order of the file. */
  public List<RegisteredLink> all() {
    return List.copyOf(byId.values());
  }
}
