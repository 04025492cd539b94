package nl.handreiking.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Puts texts in a folder of a person: all of them or none. A new file never takes the place of one
 * that is there, and nothing is written outside the folder.
 */
public final class FileChanges {

  /** Another text in a file that is there. */
  public record Change(String path, String before, String after) {}

  /** Takes back one step. */
  @FunctionalInterface
  private interface Undo {
    void run() throws IOException, OutputProblem;
  }

  private final Path folder;
  private final Deque<Undo> undo = new ArrayDeque<>();

  private FileChanges(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the new files first, and then changes the others.
   *
   * @param made texts by path within the folder, with forward slashes
   */
  public static void apply(Path folder, Map<String, String> made, List<Change> changed)
      throws OutputProblem {
    FileChanges changes = new FileChanges(folder);
    try {
      for (Map.Entry<String, String> file : made.entrySet()) {
        changes.make(file.getKey(), file.getValue());
      }
      for (Change change : changed) {
        changes.change(change);
      }
    } catch (OutputProblem problem) {
      changes.takeBack(problem);
      throw problem;
    }
  }

  private void make(String path, String text) throws OutputProblem {
    Path file = folder.resolve(path);
    makeFolder(file.resolveSibling(""));
    AtomicFile.create(file, text);
    undo.push(() -> FileTree.delete(file));
  }

  private void makeFolder(Path wanted) throws OutputProblem {
    try {
      if (!Files.isDirectory(wanted)) {
        makeFolder(wanted.resolveSibling(""));
        Files.createDirectory(wanted);
        undo.push(() -> Files.delete(wanted));
      }
      if (!wanted.toRealPath().startsWith(folder.toRealPath())) {
        throw new OutputProblem(OutputProblem.Kind.SYMBOLIC_LINK, wanted);
      }
    } catch (IOException disk) {
      throw new OutputProblem(wanted, disk);
    }
  }

  private void change(Change change) throws OutputProblem {
    Path file = folder.resolve(change.path());
    AtomicFile.replace(file, change.after());
    undo.push(() -> AtomicFile.replace(file, change.before()));
  }

  private void takeBack(OutputProblem problem) {
    while (!undo.isEmpty()) {
      try {
        undo.pop().run();
      } catch (IOException | OutputProblem second) {
        problem.addSuppressed(second);
      }
    }
  }
}
