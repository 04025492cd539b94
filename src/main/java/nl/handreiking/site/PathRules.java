package nl.handreiking.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.handreiking.model.Picture;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.page.PageSpec;
import nl.handreiking.site.page.SiteContext;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;

/** Reports ids and names that give a page or picture an address that it cannot have. */
final class PathRules {

  private final SiteContext publication;
  private final Problems problems;

  PathRules(SiteContext publication, Problems problems) {
    this.publication = publication;
    this.problems = problems;
  }

  void check(List<PageSpec> pages) {
    Map<String, PageSpec> taken = new HashMap<>();
    for (PageSpec page : pages) {
      String address = page.path().value();
      PageSpec other = taken.putIfAbsent(address.toLowerCase(Locale.ROOT), page);
      if (other != null) {
        problems.report(
            SiteRules.ADDRESS_TAKEN, page.origin(), address, other.origin().start().toString());
      }
    }
    publication.guide().pictures().forEach(this::check);
  }

  private void check(Picture picture) {
    if (!SitePath.isSafe(picture.name())) {
      SourceSpan file = SourceSpan.wholeFile(picture.name());
      problems.report(SiteRules.PICTURE_NAME, file, picture.name());
    }
  }
}
