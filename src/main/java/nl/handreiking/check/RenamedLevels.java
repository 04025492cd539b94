package nl.handreiking.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.model.Reference;
import nl.handreiking.model.Slug;
import nl.handreiking.model.Unreadable;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/**
 * Recognises a level that has got another id in {@code handreiking.yaml} alone: nothing mentions
 * the new id, and much the old one. That is one mistake, and the rules go on with the old id, so
 * that they find what else is wrong.
 */
final class RenamedLevels {

  private static final Rule RULE = Rule.error("niveau-hernoemd");

  /** Fewer mentions of a level that there is not are more likely mistakes of their own. */
  private static final int MANY = 3;

  private RenamedLevels() {}

  /** The publication that the texts are about; empty when no level seems renamed. */
  static Optional<Guide> undone(Survey survey, Problems problems) {
    Guide guide = survey.guide();
    if (survey.misses(Unreadable.LEVELS)) {
      return Optional.empty();
    }
    Set<String> known = Set.copyOf(survey.levels());
    Map<String, Long> old =
        UnknownReferences.levels(survey)
            .map(Reference::id)
            .filter(id -> !known.contains(id) && Slug.isValid(id))
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    old.values().removeIf(count -> count < MANY);
    List<Level> unused = old.size() == 1 ? unused(survey) : List.of();
    if (unused.size() != 1) {
      return Optional.empty();
    }
    Level renamed = unused.get(0);
    Map.Entry<String, Long> before = old.entrySet().iterator().next();
    problems.report(
        RULE, renamed.span(), renamed.id().value(), before.getKey(), before.getValue().toString());
    return Optional.of(with(guide, renamed, new Slug(before.getKey())));
  }

  private static List<Level> unused(Survey survey) {
    Set<String> mentioned =
        UnknownReferences.levels(survey).map(Reference::id).collect(Collectors.toSet());
    return survey.guide().levels().stream()
        .filter(level -> !mentioned.contains(level.id().value()))
        .toList();
  }

  private static Guide with(Guide guide, Level renamed, Slug id) {
    Level before =
        new Level(
            id,
            renamed.title(),
            renamed.shortTitle(),
            renamed.lead(),
            renamed.colours(),
            new Wording(id.value(), renamed.wording().words()),
            renamed.span());
    return new Guide(
        guide.info(),
        guide.levels().stream().map(level -> level.equals(renamed) ? before : level).toList(),
        guide.texts(),
        guide.resources(),
        guide.aids(),
        guide.campaign(),
        guide.accessibility(),
        guide.look(),
        guide.gaps());
  }
}
