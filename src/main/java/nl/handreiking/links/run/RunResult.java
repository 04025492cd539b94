package nl.handreiking.links.run;

import java.util.List;
import nl.handreiking.links.LinkResult;

/**
 * What a run found.
 *
 * @param findings one for each subject, in their order
 * @param network whether this machine reached anybody; if not, every verdict says so
 * @param complete whether every subject was judged
 */
public record RunResult(List<LinkResult> findings, boolean network, boolean complete) {

  public RunResult {
    findings = List.copyOf(findings);
  }
}
