package nl.handreiking.report.editorial;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.handreiking.check.LinkMentions;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Guide;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.report.editorial.EditorialHistory.EditorialTotals;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Severity;
import nl.handreiking.source.SourceSpan;

/**
 * All that editors talk about.
 *
 * @param publication its title; empty when it could not be read at all
 * @param state the contents of the report; empty while the publication has errors (at most one)
 * @param owners whose problems there are
 * @param before the totals of the previous report, if any (at most one)
 * @param history for the next report
 */
public record EditorialReport(
    String publication,
    LocalDate day,
    List<State> state,
    List<OwnedProblems> owners,
    List<EditorialTotals> before,
    EditorialHistory history) {

  /**
   * The state of a publication.
   *
   * @param wording the words of titles that several levels share
   * @param months how long a review counts
   */
  public record State(
      Coverage coverage,
      List<UsedLink> links,
      List<PageReading> pages,
      List<ReviewedText> texts,
      Wording wording,
      int months) {

    public State {
      links = List.copyOf(links);
      pages = List.copyOf(pages);
      texts = List.copyOf(texts);
    }

    static State of(
        Survey survey,
        LocalDate today,
        PageReading.Measure measure,
        Optional<EditorialTotals> before) {
      Guide guide = survey.guide();
      return new State(
          Coverage.of(survey),
          UsedLink.of(survey),
          PageReading.of(survey, measure, before),
          ReviewedText.of(guide, today),
          guide.info().wording(),
          guide.info().review().validMonths());
    }
  }

  public EditorialReport {
    state = List.copyOf(state);
    owners = List.copyOf(owners);
    before = List.copyOf(before);
  }

  /**
   * The report of a day.
   *
   * @param survey of what could be read
   * @param problems all that the rules found
   */
  public static EditorialReport of(
      Optional<Survey> survey,
      List<Diagnostic> problems,
      LocalDate today,
      PageReading.Measure measure,
      EditorialHistory earlier) {
    Optional<EditorialTotals> before = earlier.before(today);
    boolean stopped = problems.stream().anyMatch(Diagnostic::isError);
    List<State> state =
        survey.filter(found -> !stopped).stream()
            .map(found -> State.of(found, today, measure, before))
            .toList();
    return new EditorialReport(
        survey.map(found -> found.guide().info().title()).orElse(""),
        today,
        state,
        OwnedProblems.of(survey.stream().map(Survey::guide).toList(), problems),
        before.stream().toList(),
        state.stream()
            .map(found -> earlier.with(figures(found, problems, today)))
            .findFirst()
            .orElse(earlier));
  }

  public long count(Severity severity) {
    return owners.stream().mapToLong(owned -> owned.count(severity)).sum();
  }

  private static EditorialTotals figures(State state, List<Diagnostic> problems, LocalDate today) {
    Map<String, Double> scores =
        state.pages().stream()
            .collect(Collectors.toMap(PageReading::key, PageReading::score, (one, two) -> one));
    return new EditorialTotals(
        today,
        count(problems, Severity.ERROR),
        count(problems, Severity.WARNING),
        count(problems, Severity.NOTE),
        scores);
  }

  private static long count(List<Diagnostic> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.is(severity)).count();
  }

  /** A link of the registry and where the content mentions it. */
  public record UsedLink(RegisteredLink link, List<SourceSpan> places) {

    public UsedLink {
      places = List.copyOf(places);
    }

    /** Those that nothing mentions first, then those that most places mention. */
    static List<UsedLink> of(Survey survey) {
      Map<String, List<SourceSpan>> mentions = LinkMentions.of(survey);
      return survey.guide().links().all().stream()
          .map(link -> new UsedLink(link, mentions.getOrDefault(link.id().value(), List.of())))
          .sorted(
              Comparator.comparing((UsedLink used) -> !used.places().isEmpty())
                  .thenComparing(used -> -used.places().size()))
          .toList();
    }
  }
}
