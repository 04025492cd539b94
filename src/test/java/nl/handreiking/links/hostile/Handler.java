package nl.handreiking.links.hostile;

import java.io.IOException;

/** Plays one case: answers one request, byte by byte if it wants to. */
@FunctionalInterface
public interface Handler {

  /** The connection is closed after this, unless {@link Visit#keepOpen()} was asked for. */
  void answer(Visit visit) throws IOException;
}
