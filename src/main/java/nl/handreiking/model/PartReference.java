package nl.handreiking.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A value that mentions something by its id.
 *
 * @param to what the id is the id of
 * @param levels where it counts
 */
public record PartReference(RefersTo to, Reference reference, LevelSelection levels) {

  static PartReference to(RefersTo what, Reference reference) {
    return new PartReference(what, reference, LevelSelection.ALL);
  }

  static Stream<PartReference> all(RefersTo what, List<Reference> references) {
    return references.stream().map(reference -> to(what, reference));
  }

  static Stream<PartReference> levels(LevelSelection selection) {
    return all(RefersTo.LEVEL, selection.levels());
  }
}
