package nl.handreiking.site.view;

import java.util.List;

/**
 * The yearly occasion.
 *
 * @param source at most one
 */
public record EventView(String title, String text, List<SourceView> source) {

  public EventView {
    source = List.copyOf(source);
  }
}
