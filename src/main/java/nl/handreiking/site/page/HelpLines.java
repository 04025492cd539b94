package nl.handreiking.site.page;

import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Help;
import nl.handreiking.site.page.HelpPage.HelpLineView;

/** Organisations that help, as pages show them. */
final class HelpLines {

  private HelpLines() {}

  static HelpLineView view(SiteContext publication, Help.Line line, Wording wording) {
    return new HelpLineView(
        line.id().value(),
        line.name(),
        line.audience().in(wording),
        line.text().in(wording),
        line.phone(),
        line.phone().isEmpty() ? "" : "tel:" + line.phone().replaceAll("[^0-9+*#]", ""),
        publication.sources().of(line.link()));
  }
}
