package nl.handreiking.site.page;

import java.util.List;

/** All pages of a publication. */
public final class AllPages {

  private static final List<PageKind> KINDS =
      List.of(
          new HomePage(),
          new LevelPages(),
          new TopicPages(),
          new DeckPages(),
          new ComparePages(),
          new GeneralPages(),
          new StartersPage(),
          new HelpPage(),
          new CampaignPage(),
          new GlossaryPage(),
          new SourcesPage(),
          new AccessibilityPage(),
          new NotFoundPage());

  private AllPages() {}

  /** In no order that means anything. */
  public static List<PageSpec> of(SiteContext publication) {
    return KINDS.stream().flatMap(kind -> kind.pages(publication)).toList();
  }
}
