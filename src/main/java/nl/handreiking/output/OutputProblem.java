package nl.handreiking.output;

import java.nio.file.Path;

/** Why a site cannot be written: not a mistake in the content, but of the folder or the machine. */
public final class OutputProblem extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is in the way. */
  public enum Kind {
    /** The folder holds files, and nothing says that we made them. */
    FOREIGN_FOLDER,
    /** A file stands where the folder should be. */
    NOT_A_FOLDER,
    /** A symbolic link stands where we would write or delete. */
    SYMBOLIC_LINK,
    /** Another build is writing to the folder. */
    BUSY,
    /** The disk refused; the cause says why. */
    DISK
  }

  private final Kind kind;
  private final transient Path path;

  OutputProblem(Kind kind, Path path) {
    super(kind + ": " + path);
    this.kind = kind;
    this.path = path;
  }

  OutputProblem(Path path, Exception cause) {
    super(Kind.DISK + ": " + path, cause);
    this.kind = Kind.DISK;
    this.path = path;
  }

  public Kind kind() {
    return kind;
  }

  /** The folder or file that it is about. */
  public Path path() {
    return path;
  }
}
