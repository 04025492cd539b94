package nl.handreiking.links.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handreiking.links.CheckedLink;
import nl.handreiking.links.LinkResult;

/** Weighs the findings of a run against the history, and updates it. */
public record Assessment(List<CheckedLink> links, LinkMemory memory) {

  public Assessment {
    links = List.copyOf(links);
  }

  /**
   * Assesses a run.
   *
   * @param findings of all links of the run, in the order of the report
   * @param reused the addresses of those whose finding is that of an earlier run
   * @param known the addresses of all current links; the history of others is dropped
   */
  public static Assessment of(
      List<LinkResult> findings,
      Set<String> reused,
      Collection<String> known,
      LinkMemory before,
      Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    List<Comparison> weighings =
        findings.stream()
            .map(
                finding ->
                    new Comparison(
                        finding,
                        before.find(finding.subject().url()),
                        reused.contains(finding.subject().url()),
                        today))
            .toList();
    Map<String, Remembered> next =
        before
            .among(Set.copyOf(known))
            .collect(
                Collectors.toMap(Remembered::url, Function.identity(), (a, b) -> a, TreeMap::new));
    weighings.stream()
        .flatMap(weighing -> weighing.toRemember().stream())
        .forEach(link -> next.put(link.url(), link));
    return new Assessment(
        weighings.stream().map(Comparison::link).toList(),
        LinkMemory.of(new ArrayList<>(next.values())));
  }
}
