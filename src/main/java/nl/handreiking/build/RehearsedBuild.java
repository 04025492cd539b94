package nl.handreiking.build;

import nl.handreiking.output.Content;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.output.SitePlan;
import nl.handreiking.output.SiteWriter;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.ProgressListener;

/** A build in which the files of exporters are described and not made. */
public final class RehearsedBuild {

  private RehearsedBuild() {}

  /** Writes a site of content without errors. */
  public static void run(BuildRequest request) throws OutputProblem {
    Checked checked = Checked.forSite(request.content(), request.date(), ProgressListener.NONE);
    Outcome<SitePlan> planned =
        SiteBuild.plan(
            request,
            checked.outcome(),
            () -> SiteBuild.theme(request),
            file -> Content.of(file.describe().fingerprint()));
    try (SiteWriter writer = SiteWriter.open(request.out())) {
      writer.write(planned.value().orElseThrow(), ProgressListener.NONE);
    }
  }
}
