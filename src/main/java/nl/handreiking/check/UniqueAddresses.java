package nl.handreiking.check;

import java.util.Set;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.FixedPage;
import nl.handreiking.model.Level;
import nl.handreiking.model.Page;
import nl.handreiking.model.Topic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Levels, topics and pages get addresses that nothing else on the site has. */
final class UniqueAddresses implements CheckRule {

  static final Rule RESERVED = Rule.error("gereserveerde-naam");
  static final Rule LEVEL_AND_PAGE = Rule.error("dubbele-naam");

  /** Folders that a site has beside those of levels and pages, in the languages of the theme. */
  private static final Set<String> AT_ROOT =
      Set.of(
          "assets",
          "afbeeldingen",
          "onderwerpen",
          "pictures",
          "topics",
          "sources",
          "glossary",
          "accessibility",
          "help",
          "starters",
          "campaign");

  /** Folders that a level has beside those of its topics. */
  static final Set<String> AT_LEVEL = Set.of("alles", "presentatie", "all", "presentation");

  @Override
  public void check(Survey survey, Problems problems) {
    for (Level level : survey.guide().levels()) {
      String id = level.id().value();
      if (isReserved(id)) {
        problems.report(RESERVED, level.span(), id);
      } else if (survey.pages().containsKey(id)) {
        problems.report(LEVEL_AND_PAGE, level.span(), id);
      }
    }
    for (Page page : survey.guide().pages()) {
      if (isReserved(page.id().value())) {
        problems.report(RESERVED, page.span(), page.id().value());
      }
    }
    for (Topic topic : survey.guide().topics()) {
      if (AT_LEVEL.contains(topic.id().value())) {
        problems.report(RESERVED, topic.span(), topic.id().value());
      }
    }
  }

  static boolean isReserved(String name) {
    return AT_ROOT.contains(name) || FixedPage.keys().contains(name);
  }
}
