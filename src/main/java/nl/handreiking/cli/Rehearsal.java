package nl.handreiking.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.RehearsedBuild;
import nl.handreiking.output.AtomicFile;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.serve.Preview;
import nl.handreiking.serve.Preview.PortTaken;
import nl.handreiking.serve.Preview.PreviewRequest;

/**
 * Does once what the commands do, so that the launcher can record which classes they take. What is
 * slow and seldom needed, such as making a PowerPoint file, is left out.
 */
final class Rehearsal {

  private final Main main;
  private final Path out;
  private final BuildRequest request;

  private Rehearsal(Path content, Path folder) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    this.main = new Main(nowhere, nowhere, Environment.ofProcess());
    this.out = folder.resolve("out");
    this.request =
        new BuildRequest(
            content, Optional.empty(), out, Optional.empty(), LocalDate.EPOCH, "rehearsal");
  }

  /**
   * Rehearses.
   *
   * @param arguments a content folder, and an empty folder to write in
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    Rehearsal rehearsal = new Rehearsal(Path.of(arguments[0]), folder);
    rehearsal.run("build", "--help");
    RehearsedBuild.run(rehearsal.request);
    RehearsedBuild.run(rehearsal.request);
    rehearsal.run("check", "--content", arguments[0], "--out", rehearsal.out.toString());
    rehearsal.serveAndCheckLink(folder.resolve("links.txt"));
    System.exit(ExitStatus.FINE);
  }

  private void run(String... arguments) {
    main.run(arguments);
  }

  /** The check of a link asks the preview for its first page. */
  private void serveAndCheckLink(Path list) throws OutputProblem, PortTaken {
    PreviewRequest served = new PreviewRequest(request, OptionalInt.empty(), "editor:{file}", "nl");
    try (Preview preview = Preview.open(served, reading -> {})) {
      AtomicFile.replace(list, preview.address().toString());
      run("links", "--urls", list.toString(), "--out", out.toString(), "--allow-private");
    }
  }
}
