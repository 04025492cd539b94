package nl.handreiking.serve;

import java.time.Duration;
import java.util.List;
import nl.handreiking.build.live.Edition;
import nl.handreiking.build.live.LivePublication;
import nl.handreiking.serve.Preview.PreviewListener;
import nl.handreiking.source.Diagnostic;

/** The debounced rebuild loop, which alone reads the content. */
final class RebuildLoop implements Runnable {

  /** Editors write a file in several steps; the events of one step come almost together. */
  private static final long QUIET = 3;

  private static final long MOST = 200;

  /** An error may come from a half-written file: wait for the rest before showing it. */
  private static final long PATIENCE = 60;

  /** The editorial rules may take long; they wait until nobody is busy. */
  private static final long LEISURE = 250;

  /** Where a fault is said to be when nobody knows the file. */
  private static final String CONTENT = "content";

  private final LivePublication publication;
  private final Signal signal;
  private final ShownPages pages;
  private final PreviewListener listener;
  private long number = -1;

  RebuildLoop(
      LivePublication publication, Signal signal, ShownPages pages, PreviewListener listener) {
    this.publication = publication;
    this.signal = signal;
    this.pages = pages;
    this.listener = listener;
  }

  @Override
  public void run() {
    try {
      while (true) {
        long changed = signal.takeWhenQuiet(QUIET, MOST);
        read(changed);
        advise();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads and shows what there is. */
  void read(long since) throws InterruptedException {
    Edition edition = refreshed();
    if (!edition.upToDate() && pages.shown().upToDate() && signal.comesWithin(PATIENCE)) {
      return;
    }
    int told = pages.show(Shown.of(edition));
    if (edition.number() != number) {
      number = edition.number();
      Duration time = Duration.ofNanos(System.nanoTime() - since);
      boolean something = edition.site().isPresent();
      listener.read(new PreviewListener.Reading(time, told, something, edition.problems()));
    }
  }

  private void advise() throws InterruptedException {
    Shown shown = pages.shown();
    if (shown.upToDate() && !signal.comesWithin(LEISURE)) {
      pages.show(shown.with(advice()));
    }
  }

  private Edition refreshed() {
    try {
      return publication.refresh();
    } catch (RuntimeException | StackOverflowError fault) {
      return publication.failed(ToolFault.at(CONTENT, fault));
    }
  }

  private List<Diagnostic> advice() {
    try {
      return publication.advice();
    } catch (RuntimeException | StackOverflowError fault) {
      return List.of(ToolFault.at(CONTENT, fault));
    }
  }
}
