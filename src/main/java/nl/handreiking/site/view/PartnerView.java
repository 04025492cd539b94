package nl.handreiking.site.view;

import java.util.List;

/**
 * Who carries out a project.
 *
 * @param source at most one
 */
public record PartnerView(String name, List<SourceView> source) {

  public PartnerView {
    source = List.copyOf(source);
  }
}
