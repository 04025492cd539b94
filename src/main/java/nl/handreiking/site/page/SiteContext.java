package nl.handreiking.site.page;

import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Guide;
import nl.handreiking.model.PlacementIndex;
import nl.handreiking.site.address.Addresses;
import nl.handreiking.site.address.Destinations;
import nl.handreiking.site.theme.Templates;
import nl.handreiking.site.theme.ThemeTexts;

/** A publication with all that is looked up once for all its pages. */
public record SiteContext(
    Guide guide,
    SiteOptions options,
    Templates templates,
    Addresses addresses,
    PlacementIndex placements,
    Destinations destinations,
    Sources sources,
    Figures figures,
    Dates dates,
    PictureIndex pictures) {

  public static SiteContext of(Guide guide, SiteOptions options, Templates templates) {
    Addresses addresses = new Addresses(templates.texts());
    PlacementIndex placements = new PlacementIndex(guide);
    Destinations destinations = new Destinations(guide, placements, addresses);
    Sources sources = new Sources(guide.links());
    return new SiteContext(
        guide,
        options,
        templates,
        addresses,
        placements,
        destinations,
        sources,
        new Figures(guide, sources, templates.texts()),
        new Dates(templates.texts()),
        new PictureIndex(guide.pictures(), addresses));
  }

  public ThemeTexts texts() {
    return templates.texts();
  }

  /** A text in the words of pages that belong to no level. */
  String general(LevelText text) {
    return text.in(guide.info().wording());
  }
}
