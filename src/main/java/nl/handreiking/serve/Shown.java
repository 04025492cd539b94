package nl.handreiking.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.build.live.Edition;
import nl.handreiking.source.Diagnostic;

/**
 * The current state of the preview.
 *
 * @param upToDate whether the site is that of the files as they are
 * @param problems what reading found, and what the editorial rules have to say
 */
record Shown(ServedSite site, boolean upToDate, List<Diagnostic> problems) {

  static final Shown NOTHING = new Shown(new ServedSite(Optional.empty()), false, List.of());

  static Shown of(Edition edition) {
    return new Shown(new ServedSite(edition.site()), edition.upToDate(), edition.problems());
  }

  Shown with(List<Diagnostic> advice) {
    return new Shown(site, upToDate, joined(advice));
  }

  /** All problems, and more; errors come first, each once. */
  List<Diagnostic> joined(List<Diagnostic> more) {
    return Stream.concat(problems.stream(), more.stream()).distinct().toList();
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(Diagnostic::isError);
  }
}
