package nl.handreiking.site.view;

import java.util.List;

/**
 * An item in the media.
 *
 * @param source at most one
 */
public record NewsView(String title, String medium, DateText date, List<SourceView> source) {

  public NewsView {
    source = List.copyOf(source);
  }
}
