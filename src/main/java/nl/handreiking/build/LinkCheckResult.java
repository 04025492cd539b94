package nl.handreiking.build;

import java.util.List;
import nl.handreiking.links.LinkReport;
import nl.handreiking.output.OutputProblem;

/**
 * What a check of links came to.
 *
 * @param mended what was done to the registry (at most one; none when nobody asked)
 * @param unwritten what could not be put on the disk
 */
public record LinkCheckResult(
    LinkReport report, List<MendedRegistry> mended, List<OutputProblem> unwritten) {

  public LinkCheckResult {
    mended = List.copyOf(mended);
    unwritten = List.copyOf(unwritten);
  }
}
