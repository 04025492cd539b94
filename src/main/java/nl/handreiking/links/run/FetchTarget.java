package nl.handreiking.links.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.web.WebAddress;

/**
 * A page to ask for, once for all links that lead to it.
 *
 * @param page without a fragment
 */
record FetchTarget(WebAddress page, List<Link> links) {

  /**
   * A link to the page.
   *
   * @param subject its number in the order of the run
   */
  record Link(int subject, String fragment) {}

  FetchTarget {
    links = List.copyOf(links);
  }

  /** The pages of all links that have an address at all, in the order of the links. */
  static List<FetchTarget> of(List<LinkSubject> subjects) {
    Map<WebAddress, List<Link>> pages = new LinkedHashMap<>();
    for (int i = 0; i < subjects.size(); i++) {
      int subject = i;
      WebAddress.parse(subjects.get(i).url())
          .ifPresent(
              address ->
                  pages
                      .computeIfAbsent(address.page(), page -> new ArrayList<>(1))
                      .add(new Link(subject, address.fragment())));
    }
    return pages.entrySet().stream()
        .map(page -> new FetchTarget(page.getKey(), page.getValue()))
        .toList();
  }

  List<String> fragments() {
    return links.stream().map(Link::fragment).toList();
  }
}
