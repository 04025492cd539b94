package nl.handreiking.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes a report for editors beside the site, which stays as it is: {@code report/<folder>/} in
 * the output folder. The report is made in a hidden folder and then takes the place of the old one.
 */
public final class ReportWriter {

  private final Path root;
  private final Path target;
  private final Path staging;
  private final Path old;
  private final Mover mover;

  private ReportWriter(Path root, SitePath folder, Mover mover) {
    String name = folder.value().replace('/', '-');
    this.root = root;
    this.target = root.resolve("report").resolve(folder.value());
    this.staging = root.resolve(".handreiking-report-" + name + "-new");
    this.old = root.resolve(".handreiking-report-" + name + "-old");
    this.mover = mover;
  }

  /**
   * Replaces a report, or leaves the old one when that fails.
   *
   * @param root the output folder, which is refused when it is not ours
   * @param folder below {@code report/}, for instance {@code links}
   * @param files with their paths within that folder
   */
  public static void write(Path root, String folder, List<OutputFile> files) throws OutputProblem {
    write(root, folder, files, Mover.atomic().patient());
  }

  static void write(Path root, String folder, List<OutputFile> files, Mover mover)
      throws OutputProblem {
    SitePlan plan = new SitePlan(files);
    try (OutputFolder held = OutputFolder.open(root)) {
      new ReportWriter(root, SitePath.of(folder), mover).write(plan);
      held.keep();
    } catch (IOException | UncheckedIOException | InvalidPathException disk) {
      throw new OutputProblem(root, disk);
    }
  }

  private void write(SitePlan plan) throws IOException, OutputProblem {
    FileTree.refuseLink(root.resolve("report"));
    FileTree.refuseLink(target);
    recover();
    try {
      stage(plan);
      Files.createDirectories(target.getParent());
      exchange();
    } finally {
      FileTree.delete(staging);
    }
  }

  /** Puts back what a killed run had moved away. */
  private void recover() throws IOException {
    FileTree.delete(staging);
    if (Files.isDirectory(old, NOFOLLOW_LINKS) && !FileTree.exists(target)) {
      mover.move(old, target);
    }
    FileTree.delete(old);
  }

  private void stage(SitePlan plan) throws IOException {
    Files.createDirectory(staging);
    for (OutputFile file : plan.files()) {
      Path path = staging.resolve(file.path().value());
      Files.createDirectories(path.getParent());
      Files.write(path, file.make(), StandardOpenOption.CREATE_NEW);
    }
  }

  private void exchange() throws IOException {
    boolean replaces = FileTree.exists(target);
    if (replaces) {
      mover.move(target, old);
    }
    try {
      mover.move(staging, target);
    } catch (IOException failure) {
      if (replaces) {
        mover.move(old, target);
      }
      throw failure;
    }
    FileTree.delete(old);
  }
}
