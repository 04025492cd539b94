package nl.handreiking.links.page;

import java.util.List;

/**
 * A link on a page of our own to another site.
 *
 * @param href as it is written, with its fragment
 * @param text what the reader sees of it, on one line
 * @param ancestorIds of the elements that hold the link, the nearest first
 */
public record PageLink(String href, String text, List<String> ancestorIds) {

  public PageLink {
    ancestorIds = List.copyOf(ancestorIds);
  }
}
