package nl.handreiking.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Destination;
import nl.handreiking.model.FixedPage;
import nl.handreiking.model.Reference;
import nl.handreiking.model.RefersTo;
import nl.handreiking.model.Unreadable;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/**
 * Whatever is mentioned by its id is there.
 *
 * @param mentioned the references of one kind
 * @param known the ids that they may have
 */
record UnknownReferences(
    Rule rule,
    Function<Survey, Stream<Reference>> mentioned,
    Function<Survey, Collection<String>> known)
    implements CheckRule {

  static final Rule LINK = Rule.error("onbekende-link");
  private static final Rule LEVEL = Rule.error("onbekend-niveau");
  static final Rule TOPIC = Rule.error("onbekend-onderwerp");
  static final Rule ITEM = Rule.error("onbekend-item");
  private static final Rule PAGE = Rule.error("onbekende-pagina");
  static final Rule FIGURE = Rule.error("onbekende-figuur");
  private static final Rule HELP_LINE = Rule.error("onbekende-hulp");
  private static final Rule DECK = Rule.error("onbekende-presentatie");
  private static final Rule ICON = Rule.warning("onbekend-icoon");
  private static final Rule REVIEW_RULE = Rule.error("onbekende-regel");
  private static final Rule COMMA = Rule.error("komma-in-lijst");

  /** What stands between ids that were meant to be elements of a list. */
  private static final Pattern NO_COMMA = Pattern.compile("[\\s;/+|()]+(?:(?:en|and|of|or)\\s+)?");

  static final List<CheckRule> ALL =
      List.of(
          new UnknownReferences(
              LINK,
              unless(Unreadable.LINKS, Survey::linkReferences),
              survey -> survey.guide().links().ids()),
          new UnknownReferences(
              LEVEL, unless(Unreadable.LEVELS, UnknownReferences::levels), Survey::levels),
          new UnknownReferences(TOPIC, UnknownReferences::topics, s -> s.topics().keySet()),
          new UnknownReferences(
              ITEM, s -> s.references(Destination.ToItem.class), s -> s.items().keySet()),
          new UnknownReferences(
              PAGE, s -> s.references(Destination.ToPage.class), UnknownReferences::knownPages),
          new UnknownReferences(FIGURE, Survey::figureReferences, s -> s.figures().keySet()),
          new UnknownReferences(
              HELP_LINE,
              s -> s.references(RefersTo.HELP_LINE),
              s -> s.guide().help().lines().stream().map(line -> line.id().value()).toList()),
          new UnknownReferences(
              DECK,
              s -> s.references(RefersTo.DECK),
              s -> s.guide().decks().stream().map(deck -> deck.id().value()).toList()),
          new UnknownReferences(
              ICON, s -> s.references(RefersTo.ICON), s -> s.guide().look().icons()),
          new UnknownReferences(
              REVIEW_RULE,
              s -> s.references(RefersTo.RULE),
              s -> Review.rules().stream().map(Rule::id).sorted().toList()));

  @Override
  public void check(Survey survey, Problems problems) {
    List<Reference> all = mentioned.apply(survey).toList();
    if (all.isEmpty()) {
      return;
    }
    Collection<String> ids = known.apply(survey);
    List<Reference> unknown = unknown(all.stream(), ids);
    if (!unknown.isEmpty()) {
      Set<String> renamed = RenamedIds.reported(rule, all, survey, problems);
      report(rule, unknown.stream().filter(it -> !renamed.contains(it.id())), ids, problems);
    }
  }

  /** Reports each reference to what is not there. An empty id was reported already. */
  static void report(
      Rule rule, Stream<Reference> mentioned, Collection<String> known, Problems problems) {
    List<Reference> unknown = unknown(mentioned, known);
    if (!unknown.isEmpty()) {
      String all = String.join(", ", known);
      unknown.forEach(reference -> report(rule, reference, known, all, problems));
    }
  }

  private static List<Reference> unknown(Stream<Reference> mentioned, Collection<String> known) {
    return mentioned
        .filter(reference -> !reference.id().isEmpty() && !known.contains(reference.id()))
        .toList();
  }

  private static void report(
      Rule rule, Reference reference, Collection<String> known, String all, Problems problems) {
    String id = reference.id();
    List<String> several = NO_COMMA.splitAsStream(id).filter(part -> !part.isEmpty()).toList();
    if (several.size() > 1 && known.containsAll(several)) {
      problems.report(COMMA, reference.span(), id, String.join(", ", several));
      return;
    }
    String bare = id.substring(id.indexOf(':') + 1);
    if (known.contains(bare)) {
      problems.report(Diagnostic.of(rule, reference.span(), id, all).suggesting(bare));
    } else {
      problems.reportUnknown(rule, reference.span(), id, known, all);
    }
  }

  /** Of what could not be read in full, nothing is known to be missing. */
  private static Function<Survey, Stream<Reference>> unless(
      Unreadable gap, Function<Survey, Stream<Reference>> mentioned) {
    return survey -> survey.misses(gap) ? Stream.empty() : mentioned.apply(survey);
  }

  static Stream<Reference> levels(Survey survey) {
    Stream<Reference> inBlocks =
        survey.passages().stream()
            .flatMap(passage -> passage.text().levelMarks().stream())
            .map(mark -> new Reference(mark.level(), mark.span()));
    return Stream.of(
            survey.references(RefersTo.LEVEL),
            inBlocks,
            survey.references(Destination.ToLevel.class))
        .flatMap(references -> references);
  }

  private static Stream<Reference> topics(Survey survey) {
    return Stream.concat(
        survey.references(RefersTo.TOPIC), survey.references(Destination.ToTopic.class));
  }

  /** The pages of editors, and those that each site has. */
  private static Set<String> knownPages(Survey survey) {
    Set<String> known = new TreeSet<>(survey.pages().keySet());
    FixedPage.of(survey.guide()).forEach(page -> known.add(page.key()));
    return known;
  }
}
