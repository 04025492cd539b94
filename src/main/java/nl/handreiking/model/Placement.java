package nl.handreiking.model;

import java.util.List;

/**
 * At one level, an item stands under another topic than its own.
 *
 * @param group the group of that topic, if any (at most one)
 */
public record Placement(Reference level, Reference topic, List<Reference> group) {

  public Placement {
    group = List.copyOf(group);
  }
}
