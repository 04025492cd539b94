package nl.handreiking.links.run;

/** Hears how far a run is. */
@FunctionalInterface
public interface RunListener {

  /** Called on the thread of the run, at most ten times a second and once at the end. */
  void changed(RunState state);
}
