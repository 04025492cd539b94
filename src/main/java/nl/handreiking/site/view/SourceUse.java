package nl.handreiking.site.view;

import java.util.List;

/** An external address and where the site leads to it. */
public record SourceUse(SourceView source, List<Anchor> usedIn) {

  public SourceUse {
    usedIn = List.copyOf(usedIn);
  }
}
