package nl.handreiking.site.view;

import java.util.List;

/** A kind of project and who does it. */
public record ProjectView(String id, String title, String why, List<PartnerView> partners) {

  public ProjectView {
    partners = List.copyOf(partners);
  }
}
