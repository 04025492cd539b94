package nl.handreiking.build.live;

import java.util.List;
import java.util.Optional;
import nl.handreiking.output.SitePlan;
import nl.handreiking.source.Diagnostic;

/**
 * What a reading of a publication came to. An edition is a value, but its pages are made when their
 * bytes are asked for; pictures come from the disk as they are then.
 *
 * @param number higher for every reading that found something else than the one before
 * @param site the newest that could be made, by this or an earlier reading; none as long as every
 *     reading found errors
 * @param upToDate whether the site is that of this reading
 * @param problems all that this reading found
 */
public record Edition(
    long number, Optional<SitePlan> site, boolean upToDate, List<Diagnostic> problems) {

  public Edition {
    problems = List.copyOf(problems);
  }
}
