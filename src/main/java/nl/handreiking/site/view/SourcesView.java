package nl.handreiking.site.view;

import java.util.List;

/**
 * All external addresses of the site.
 *
 * @param sources sorted by title
 */
public record SourcesView(String title, String lead, List<SourceUse> sources) {

  public SourcesView {
    sources = List.copyOf(sources);
  }
}
