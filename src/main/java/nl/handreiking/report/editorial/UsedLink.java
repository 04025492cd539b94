package nl.handreiking.report.editorial;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.handreiking.check.LinkMentions;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.source.SourceSpan;

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
