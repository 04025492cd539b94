package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Readers;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Campaign.Story;
import nl.handreiking.model.Item;
import nl.handreiking.model.ItemKind;
import nl.handreiking.model.ItemPart;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;

/** An item has text, at each of its levels; only a figure may do without. */
final class Bodies implements CheckRule {

  static final Rule EMPTY = Rule.error("lege-tekst");
  static final Rule EMPTY_AT_LEVEL = Rule.error("lege-tekst-op-niveau");

  @Override
  public void check(Survey survey, Problems problems) {
    survey
        .guide()
        .parts(ItemPart.class)
        .forEach(part -> check(part.item(), survey.readers(part.readers()), problems));
    survey.guide().campaign().stories().forEach(story -> check(story, problems));
  }

  private static void check(Item item, Readers readers, Problems problems) {
    if (item.kind() == ItemKind.FIGURE) {
      return;
    }
    if (item.body().isBlank()) {
      problems.report(EMPTY, item.span());
      return;
    }
    Readers lacking = readers.filter(wording -> item.body().isBlankFor(wording.level()));
    if (!lacking.isEmpty()) {
      problems.report(EMPTY_AT_LEVEL, item.span(), lacking.names());
    }
  }

  private static void check(Story story, Problems problems) {
    if (story.body().isBlank() && !story.title().isBlank()) {
      String file = story.title().span().start().file();
      problems.report(EMPTY, SourceSpan.wholeFile(file));
    }
  }
}
