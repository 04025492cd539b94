package nl.handreiking.serve;

import java.time.Duration;
import java.util.List;
import nl.handreiking.source.Diagnostic;

/** Hears of every reading that found something else; on a thread of the preview. */
@FunctionalInterface
public interface PreviewListener {

  void read(Reading reading);

  /**
   * What a reading came to.
   *
   * @param time from the change to the moment that open pages were told
   * @param pages how many open pages look different now
   * @param shown whether there is a site to see at all
   */
  record Reading(Duration time, int pages, boolean shown, List<Diagnostic> problems) {}
}
