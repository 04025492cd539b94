package nl.handreiking.build;

import nl.handreiking.output.Content;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.source.ProgressListener;

/** A build in which the files of exporters are described and not made. */
public final class RehearsedBuild {

  private RehearsedBuild() {}

  /** Writes a site, unless something is wrong with the content. */
  public static void run(BuildRequest request) throws OutputProblem {
    Checked checked = Checked.forSite(request.content(), request.date(), ProgressListener.NONE);
    ExportFiles described = file -> Content.of(file.describe().fingerprint());
    SiteBuild.build(request, checked, store -> described, ProgressListener.NONE);
  }
}
