package nl.handreiking.report.editorial;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Part;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Severity;

/**
 * The open problems of one owner.
 *
 * @param owner empty when nobody looks after the files
 * @param problems the worst first
 */
public record OwnedProblems(String owner, List<Diagnostic> problems) {

  private static final Comparator<Diagnostic> WORST_FIRST =
      Comparator.comparing((Diagnostic problem) -> problem.rule().severity())
          .thenComparing(Comparator.naturalOrder());

  public OwnedProblems {
    problems = problems.stream().sorted(WORST_FIRST).toList();
  }

  public long count(Severity severity) {
    return problems.stream().filter(problem -> problem.is(severity)).count();
  }

  /** Sorted by owner; problems without an owner come last. */
  static List<OwnedProblems> of(List<Guide> guide, List<Diagnostic> problems) {
    Map<String, String> owners =
        guide.stream()
            .flatMap(Guide::parts)
            .filter(part -> !part.owner().isEmpty())
            .collect(
                Collectors.toMap(
                    part -> part.span().start().file(), Part::owner, (one, other) -> one));
    return problems.stream()
        .collect(
            Collectors.groupingBy(
                problem -> owners.getOrDefault(problem.location().file(), ""),
                TreeMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(owned -> new OwnedProblems(owned.getKey(), owned.getValue()))
        .sorted(Comparator.comparing(owned -> owned.owner().isEmpty()))
        .toList();
  }
}
