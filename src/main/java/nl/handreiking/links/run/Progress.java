package nl.handreiking.links.run;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Tells a listener how far a run is, not more often than an eye can see. */
final class Progress {

  private static final Duration GLANCE = Duration.ofMillis(100);

  /** A pause that is counted down changes without anything that happens. */
  private static final Duration TICK = Duration.ofSeconds(1);

  private final Timeline timeline;
  private final RunListener listener;
  private Supplier<RunState> state = () -> new RunState(0, 0, false, List.of());
  private boolean tellsSoon;

  Progress(Timeline timeline, RunListener listener) {
    this.timeline = timeline;
    this.listener = listener;
  }

  /** From now on tells of this. */
  void of(Supplier<RunState> run) {
    state = run;
    tick();
  }

  /** Something changed. */
  void changed() {
    if (!tellsSoon) {
      tellsSoon = true;
      timeline.after(GLANCE, this::tell);
    }
  }

  private void tick() {
    changed();
    timeline.after(TICK, this::tick);
  }

  void tell() {
    tellsSoon = false;
    listener.changed(state.get());
  }
}
