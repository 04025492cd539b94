package nl.handreiking.build.live;

import java.util.List;
import java.util.Optional;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.content.FileMemory;
import nl.handreiking.output.SitePlan;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;

/**
 * A publication that is kept in memory and read again when its files change. Nothing is written to
 * the disk. One thread at a time.
 */
public final class LivePublication {

  private final BuildRequest request;
  private final FileMemory memory = FileMemory.lasting();
  private long number;
  private Optional<SitePlan> good = Optional.empty();

  /** Reads nothing yet; the output folder of the request plays no part. */
  public LivePublication(BuildRequest request) {
    this.request = request;
  }

  /** Reads what changed since the last time. */
  public Edition refresh() {
    Outcome<SitePlan> planned = SiteBuild.plan(request, memory);
    Optional<SitePlan> clean = planned.hasErrors() ? Optional.empty() : planned.value();
    good = clean.or(() -> good);
    return new Edition(++number, good, clean.isPresent(), planned.diagnostics());
  }

  /** What the editorial rules have to say about the newest site; may take longer. */
  public List<Diagnostic> advice() {
    return List.of();
  }
}
