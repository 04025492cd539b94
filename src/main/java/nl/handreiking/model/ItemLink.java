package nl.handreiking.model;

import java.util.stream.Stream;

/** A source of an item, for all levels of the item or for some. */
public record ItemLink(Reference link, LevelSelection levels) {

  Stream<PartReference> references() {
    return Stream.concat(
        Stream.of(new PartReference(RefersTo.LINK, link, levels)), PartReference.levels(levels));
  }
}
