package nl.handreiking.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/** Renames a file or folder; a test puts its own in between. */
@FunctionalInterface
interface Mover {

  /** Five tries, with pauses of 50 ms, 100 ms, 200 ms and 400 ms between them. */
  int ATTEMPTS = 5;

  void move(Path from, Path to) throws IOException;

  /** Renames at once or not at all. */
  static Mover atomic() {
    return (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Tries again: on Windows a virus scanner often still has the files open that were just made. */
  default Mover patient() {
    return (from, to) -> {
      for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
        try {
          move(from, to);
          return;
        } catch (AccessDeniedException inUse) {
          pause(25L << attempt);
        }
      }
      move(from, to);
    };
  }

  private static void pause(long milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
