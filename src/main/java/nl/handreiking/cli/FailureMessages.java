package nl.handreiking.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.output.WhileMaking;
import nl.handreiking.source.TextBundle;

/** Says what went wrong with the machine, or that it is our fault. */
final class FailureMessages {

  private static final String TRACE = "HANDREIKING_TRACE";

  private final PrintStream err;
  private final TextBundle texts;
  private final Environment surroundings;

  FailureMessages(PrintStream err, TextBundle texts, Environment surroundings) {
    this.err = err;
    this.texts = texts;
    this.surroundings = surroundings;
  }

  /** Tells the person; the answer is the exit status. */
  int status(Throwable failure) {
    if (failure instanceof OutputProblem problem) {
      err.println(output(problem));
    } else if (failure instanceof UncheckedIOException disk) {
      err.println(texts.text("content.disk", reason(disk)));
    } else if (failure instanceof OutOfMemoryError) {
      err.println(texts.text("bug.memory"));
    } else {
      String file = WhileMaking.file(failure);
      err.println(texts.text("bug.report"));
      if (!file.isEmpty()) {
        err.println(texts.text("bug.file", file));
      }
      err.println(fingerprint(failure));
    }
    if (surroundings.environment().containsKey(TRACE)) {
      failure.printStackTrace(err);
    }
    return ExitStatus.MACHINE_FAILED;
  }

  private String output(OutputProblem problem) {
    String key = "output." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String cause = problem.getCause() == null ? "" : reason(problem.getCause());
    return texts.text(key, surroundings.shown(problem.path()), cause);
  }

  private String reason(Throwable failure) {
    if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return reason(wrapped.getCause());
    }
    if (failure instanceof FileSystemException disk && disk.getFile() != null) {
      return texts.text(key(disk), surroundings.shown(Path.of(disk.getFile())), detail(disk));
    }
    return String.valueOf(failure.getMessage());
  }

  private static String key(FileSystemException disk) {
    if (disk instanceof AccessDeniedException) {
      return "disk.denied";
    }
    if (disk instanceof NoSuchFileException) {
      return "disk.missing";
    }
    return disk instanceof FileAlreadyExistsException ? "disk.exists" : "disk.other";
  }

  private static String detail(FileSystemException disk) {
    return disk.getReason() == null ? disk.getClass().getSimpleName() : disk.getReason();
  }

  /** Version, what happened, and the line of ours in which it did. */
  private String fingerprint(Throwable failure) {
    String place = "?";
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("nl.handreiking.")) {
        place = frame.getFileName() + ":" + frame.getLineNumber();
        break;
      }
    }
    return "handreiking " + surroundings.version() + ", " + failure + ", " + place;
  }
}
