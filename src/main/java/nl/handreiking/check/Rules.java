package nl.handreiking.check;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Guide;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.Problems;

/** All rules that a publication as a whole has to hold to. */
public final class Rules {

  private static final List<CheckRule> OTHERS =
      List.of(
          new UnknownGroups(),
          new UnknownPersons(),
          new UnknownWords(),
          new UnknownDestinations(),
          new Headings(),
          new HeadingOrder(),
          new LinkTexts(),
          new FootnotesAtLevel(),
          new ContactAddresses(),
          new PictureRules(),
          new ItemsAtLevel(),
          new ItemPlaces(),
          new PlacementRules(),
          new Bodies(),
          new UniqueItems(),
          new UniqueAddresses(),
          new LevelsInUse(),
          new OneDeckPerLevel(),
          new SlidesAtLevel(),
          new SlideContents(),
          new SlideLengths(),
          new SlideNotes(),
          new EventDates(),
          new Contrast());

  private Rules() {}

  /** The survey of a publication, which all that comes later shares, with all that is wrong. */
  public static Outcome<Survey> check(Guide guide) {
    Problems problems = new Problems();
    Survey read = Survey.of(guide);
    Survey survey = RenamedLevels.undone(read, problems).map(Survey::of).orElse(read);
    Stream.concat(UnknownReferences.ALL.stream(), OTHERS.stream())
        .parallel()
        .forEach(rule -> rule.check(survey, problems));
    return Outcome.of(survey, problems.sorted());
  }
}
