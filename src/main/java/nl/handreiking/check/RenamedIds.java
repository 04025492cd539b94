package nl.handreiking.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Reference;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.Suggestion;

/**
 * Recognises a link, item, topic or figure that has got another id where it stands, while what
 * mentions it has not: nothing mentions the new id, and much the old one. That is one mistake.
 */
final class RenamedIds {

  private static final Rule RULE = Rule.error("id-hernoemd");

  /** Fewer mentions of what is not there are more likely mistakes of their own. */
  private static final int MANY = 3;

  private RenamedIds() {}

  /** The old ids that were reported; whatever mentions them is right, or follows from that. */
  static Set<String> reported(
      Rule rule, List<Reference> mentions, Survey survey, Problems problems) {
    Map<String, SourceSpan> places = places(rule, survey);
    if (places.isEmpty()) {
      return Set.of();
    }
    Map<String, Long> counts =
        mentions.stream()
            .filter(mention -> !mention.id().isEmpty())
            .collect(Collectors.groupingBy(Reference::id, TreeMap::new, Collectors.counting()));
    Set<String> unused = new TreeSet<>(places.keySet());
    unused.removeAll(counts.keySet());
    Set<String> old = new TreeSet<>(counts.keySet());
    old.removeIf(id -> places.containsKey(id) || counts.getOrDefault(id, 0L) < MANY);
    Set<String> reported = new TreeSet<>();
    for (String before : old) {
      String now = now(before, unused, old.size());
      SourceSpan place = places.get(now);
      if (place != null) {
        String count = Long.toString(counts.getOrDefault(before, 0L));
        problems.report(RULE, place, now, before, count);
        unused.remove(now);
        reported.add(before);
      }
    }
    return reported;
  }

  private static String now(String before, Set<String> unused, int renamed) {
    boolean clear = renamed == 1 && unused.size() == 1;
    return clear ? unused.iterator().next() : Suggestion.nearest(before, unused);
  }

  /** Where each thing of a kind got its id; empty for kinds whose ids are not looked at here. */
  private static Map<String, SourceSpan> places(Rule rule, Survey survey) {
    Map<String, SourceSpan> places = new TreeMap<>();
    if (rule.equals(UnknownReferences.LINK)) {
      for (RegisteredLink link : survey.guide().links().all()) {
        places.putIfAbsent(link.id().value(), link.span());
      }
    } else if (rule.equals(UnknownReferences.ITEM)) {
      survey.items().forEach((id, item) -> places.put(id, item.span()));
    } else if (rule.equals(UnknownReferences.TOPIC)) {
      survey.topics().forEach((id, topic) -> places.put(id, topic.span()));
    } else if (rule.equals(UnknownReferences.FIGURE)) {
      survey.figures().forEach((id, figure) -> places.put(id, figure.span()));
    }
    return places;
  }
}
