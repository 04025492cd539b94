package nl.handreiking.model;

import java.util.List;
import java.util.Optional;
import nl.handreiking.model.Topic.Group;

/**
 * An item on the page of a topic.
 *
 * @param inGroup the group that it stands in there, if any (at most one)
 */
public record PlacedItem(Item item, List<Group> inGroup) {

  public PlacedItem {
    inGroup = List.copyOf(inGroup);
  }

  public Optional<Group> group() {
    return inGroup.stream().findFirst();
  }
}
