package nl.handreiking.check;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Figure;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Only persons of a sociogram have contact in it. */
final class UnknownPersons implements CheckRule {

  static final Rule RULE = Rule.error("onbekende-persoon");

  @Override
  public void check(Survey survey, Problems problems) {
    survey.guide().figures().stream()
        .map(Figure::data)
        .filter(Figure.Sociogram.class::isInstance)
        .forEach(data -> check((Figure.Sociogram) data, problems));
  }

  private static void check(Figure.Sociogram sociogram, Problems problems) {
    List<String> persons = sociogram.persons().stream().map(person -> person.id().value()).toList();
    UnknownReferences.report(
        RULE,
        sociogram.ties().stream().flatMap(tie -> Stream.of(tie.one(), tie.other())),
        persons,
        problems);
  }
}
