package nl.handreiking.check;

import java.util.Collection;
import java.util.stream.Stream;
import nl.handreiking.model.Reference;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Finds references to what is not there. */
final class UnknownReferences {

  private UnknownReferences() {}

  /** Reports each of them. An empty id was reported already. */
  static void report(
      Rule rule, Stream<Reference> mentioned, Collection<String> known, Problems problems) {
    mentioned
        .filter(reference -> !reference.id().isEmpty() && !known.contains(reference.id()))
        .forEach(
            reference ->
                problems.reportUnknown(
                    rule, reference.span(), reference.id(), known, String.join(", ", known)));
  }
}
