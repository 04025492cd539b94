package nl.handreiking.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.check.access.ColourAsPointer;
import nl.handreiking.check.access.EmojiInHeadings;
import nl.handreiking.check.access.FakeHeadings;
import nl.handreiking.check.access.SameLinkTexts;
import nl.handreiking.check.access.Shouting;
import nl.handreiking.check.access.TablesWithoutHeads;
import nl.handreiking.check.access.VagueAlternatives;
import nl.handreiking.check.access.VagueLinkTexts;
import nl.handreiking.check.address.AddressRule;
import nl.handreiking.check.address.RepeatedAddresses;
import nl.handreiking.check.coverage.BlocksWithoutReaders;
import nl.handreiking.check.coverage.MissingWords;
import nl.handreiking.check.coverage.OtherLevelsWords;
import nl.handreiking.check.coverage.TopicsWithoutItems;
import nl.handreiking.check.coverage.UnusedFigures;
import nl.handreiking.check.coverage.UnusedLinks;
import nl.handreiking.check.coverage.UnusedPictures;
import nl.handreiking.check.fresh.EventsWithoutDates;
import nl.handreiking.check.fresh.FutureReviews;
import nl.handreiking.check.fresh.PastEvents;
import nl.handreiking.check.fresh.StaleReviews;
import nl.handreiking.check.fresh.StaleStatements;
import nl.handreiking.check.language.FormalWords;
import nl.handreiking.check.language.LongParagraphs;
import nl.handreiking.check.language.LongSentences;
import nl.handreiking.check.language.PassiveChains;
import nl.handreiking.check.language.TextRules;
import nl.handreiking.check.language.UnknownAbbreviations;
import nl.handreiking.check.language.UnusedTerms;
import nl.handreiking.check.literal.MarkdownInValues;
import nl.handreiking.check.literal.NearMarkup;
import nl.handreiking.check.literal.SampleTexts;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.WrittenRule;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.Problems;
import nl.handreiking.source.ProgressListener;
import nl.handreiking.source.Rule;

/** The rules that make a publication better, each as bad as its settings say. */
public final class Review {

  private Review() {}

  /** The same publication, with what an editor may want to look at. */
  public static Outcome<Survey> of(Survey survey, LocalDate today) {
    return of(survey, today, ProgressListener.NONE);
  }

  /** The same, told of each rule; those that look at texts count as one. */
  public static Outcome<Survey> of(Survey survey, LocalDate today, ProgressListener listener) {
    RuleSettings settings = RuleSettings.of(survey.guide());
    return Outcome.of(survey, settings.applied(found(all(today), survey, listener)));
  }

  /**
   * The same publication, with what its settings make an error; no other rule is tried, since a
   * site does not wait for advice.
   */
  public static Outcome<Survey> stopping(Survey survey, LocalDate today) {
    RuleSettings settings = RuleSettings.of(survey.guide());
    if (!settings.stopsAnything()) {
      return Outcome.of(survey);
    }
    List<ReviewRule> stopping =
        all(today).stream().filter(rule -> settings.stops(rule.rule())).toList();
    List<Diagnostic> found = settings.applied(found(stopping, survey, ProgressListener.NONE));
    return Outcome.of(survey, found.stream().filter(Diagnostic::isError).toList());
  }

  private static List<Diagnostic> found(
      List<ReviewRule> rules, Survey survey, ProgressListener listener) {
    Problems problems = new Problems();
    List<CheckRule> joined = joined(rules);
    Runnable oneDone = listener.counting(joined.size());
    joined.parallelStream()
        .forEach(
            rule -> {
              rule.check(survey, problems);
              oneDone.run();
            });
    return problems.sorted();
  }

  /** The same rules; those that look at texts have become one, which takes longest: it is first. */
  private static List<CheckRule> joined(List<ReviewRule> rules) {
    List<WrittenRule> onTexts =
        rules.stream().filter(WrittenRule.class::isInstance).map(WrittenRule.class::cast).toList();
    List<CheckRule> joined = new ArrayList<>();
    if (!onTexts.isEmpty()) {
      joined.add(WrittenRule.together(TextRules.joined(onTexts)));
    }
    rules.stream().filter(rule -> !(rule instanceof WrittenRule)).forEach(joined::add);
    return joined;
  }

  /** The rules that can be set, with the severity that each mostly has. */
  public static List<Rule> rules() {
    return all(LocalDate.EPOCH).stream().map(ReviewRule::rule).toList();
  }

  /** The languages of which a rule knows words; empty when it works in any. */
  public static List<String> languages(String id) {
    return all(LocalDate.EPOCH).stream()
        .filter(rule -> rule.rule().id().equals(id))
        .flatMap(rule -> rule.languages().stream())
        .toList();
  }

  private static List<ReviewRule> all(LocalDate today) {
    return Stream.concat(NearMarkup.all().stream(), others(today)).toList();
  }

  private static Stream<ReviewRule> others(LocalDate today) {
    return Stream.of(
        new MarkdownInValues(),
        new SampleTexts(),
        new TopicsWithoutItems(),
        new BlocksWithoutReaders(),
        new UnusedLinks(),
        new RepeatedAddresses(),
        AddressRule.byAnother(),
        AddressRule.followingReaders(),
        AddressRule.hiddenSign(),
        AddressRule.looseEnd(),
        new UnusedFigures(),
        new UnusedPictures(),
        new MissingWords(),
        new OtherLevelsWords(),
        new VagueLinkTexts(),
        new SameLinkTexts(),
        new FakeHeadings(),
        new Shouting(),
        new EmojiInHeadings(),
        new TablesWithoutHeads(),
        new VagueAlternatives(),
        new ColourAsPointer(),
        new PastEvents(today),
        new EventsWithoutDates(today),
        new StaleStatements(today),
        new StaleReviews(today),
        new FutureReviews(today),
        new LongSentences(),
        new LongParagraphs(),
        new FormalWords(),
        new PassiveChains(),
        new UnknownAbbreviations(),
        new UnusedTerms());
  }
}
