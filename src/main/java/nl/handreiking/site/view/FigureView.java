package nl.handreiking.site.view;

import java.util.List;
import nl.handreiking.markdown.HtmlFragment;

/**
 * A drawing with the text that says the same.
 *
 * @param id unique on the page
 * @param kind {@code pictogram} or {@code sociogram}
 * @param svg hidden from assistive technology: the text says the same
 * @param highlight the part of the caption that is set large, may be empty
 * @param source at most one
 * @param connections of a sociogram: who has contact with whom, a sentence for each person
 */
public record FigureView(
    String id,
    String kind,
    HtmlFragment svg,
    String highlight,
    String caption,
    String alternative,
    List<SourceView> source,
    List<String> connections) {

  public FigureView {
    source = List.copyOf(source);
    connections = List.copyOf(connections);
  }
}
