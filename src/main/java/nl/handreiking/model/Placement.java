package nl.handreiking.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * At one level, an item stands under another topic than its own.
 *
 * @param group the group of that topic, if any (at most one)
 */
public record Placement(Reference level, Reference topic, List<Reference> group) {

  public Placement {
    group = List.copyOf(group);
  }

  Stream<PartReference> references() {
    return Stream.concat(
        Stream.of(PartReference.to(RefersTo.LEVEL, level), PartReference.to(RefersTo.TOPIC, topic)),
        PartReference.all(RefersTo.GROUP, group));
  }
}
