package nl.handreiking.build;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.web.WebAddress;
import nl.handreiking.source.Suggestion;

/** The links that somebody asks for by id or host name; the name of a domain is for all below. */
final class LinkSelection {

  private LinkSelection() {}

  static List<LinkSubject> of(List<LinkSubject> all, Optional<String> only) throws NoSuchLink {
    if (only.isEmpty()) {
      return all;
    }
    String name = only.get();
    List<LinkSubject> byId = all.stream().filter(link -> link.id().equals(name)).toList();
    List<LinkSubject> found =
        byId.isEmpty() ? all.stream().filter(link -> isOf(link, name)).toList() : byId;
    if (found.isEmpty()) {
      throw new NoSuchLink(name, Suggestion.nearest(name, names(all)));
    }
    return found;
  }

  private static boolean isOf(LinkSubject link, String domain) {
    String wanted = domain.toLowerCase(Locale.ROOT);
    return host(link)
        .filter(host -> host.equals(wanted) || host.endsWith("." + wanted))
        .isPresent();
  }

  private static Optional<String> host(LinkSubject link) {
    return WebAddress.parse(link.url()).map(WebAddress::host);
  }

  private static List<String> names(List<LinkSubject> all) {
    Stream<String> ids = all.stream().map(LinkSubject::id).filter(id -> !id.isEmpty());
    return Stream.concat(ids, all.stream().flatMap(link -> host(link).stream()))
        .distinct()
        .toList();
  }
}
