package nl.handreiking.site.view;

import java.util.List;

/**
 * All terms that the publication explains.
 *
 * @param terms sorted by name
 */
public record GlossaryView(String title, String lead, List<TermView> terms) {

  public GlossaryView {
    terms = List.copyOf(terms);
  }
}
