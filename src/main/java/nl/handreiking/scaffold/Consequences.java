package nl.handreiking.scaffold;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.source.Diagnostic;

/** Finds what would be wrong with a publication after a change, and is not now. */
final class Consequences {

  private Consequences() {}

  static List<Diagnostic> errors(PublicationFolder publication, Draft draft) {
    return all(publication, draft).stream().filter(Diagnostic::isError).toList();
  }

  /** Lines may move, so that a problem is known by its rule, its file and what it names. */
  static List<Diagnostic> all(PublicationFolder publication, Draft draft) {
    List<List<Object>> old =
        new ArrayList<>(publication.problems().stream().map(Consequences::known).toList());
    return publication.with(draft).diagnostics().stream()
        .filter(problem -> !old.remove(known(problem)))
        .toList();
  }

  private static List<Object> known(Diagnostic problem) {
    return List.of(problem.rule(), problem.location().file(), problem.arguments());
  }
}
