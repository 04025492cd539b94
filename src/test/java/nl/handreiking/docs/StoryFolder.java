package nl.handreiking.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.Checked;
import nl.handreiking.build.live.LivePublication;
import nl.handreiking.check.ContentFolders;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.DiagnosticFormatter;
import nl.handreiking.source.Messages;
import nl.handreiking.source.ProgressListener;

/** The folder in which a page is done as it says, with content that its examples change. */
final class StoryFolder {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  private final Path folder;
  private final LivePublication publication;
  private final Map<Path, String> before = new HashMap<>();

  private StoryFolder(Path folder) {
    this.folder = folder;
    this.publication = new LivePublication(request(folder));
  }

  static StoryFolder with(Path content, Path folder) throws IOException {
    ContentFolders.copy(content, folder.resolve("content"));
    return new StoryFolder(folder);
  }

  private static BuildRequest request(Path folder) {
    return new BuildRequest(
        folder.resolve("content"),
        Optional.empty(),
        folder.resolve("site-output"),
        Optional.empty(),
        TODAY,
        "test");
  }

  Path path() {
    return folder;
  }

  /** Changes a file of the content as an example shows. */
  void layOver(Examples.Part example, BinaryOperator<String> over) throws IOException {
    Path file = folder.resolve("content").resolve(example.file().replaceFirst("^content/", ""));
    String text = Files.exists(file) ? Files.readString(file) : "";
    before.putIfAbsent(file, text);
    Files.createDirectories(file.getParent());
    Files.writeString(file, over.apply(text, example.text()));
  }

  /** From now on, what the examples changed so far stays. */
  void keep() {
    before.clear();
  }

  /** Undoes what examples changed that must not stay; each is of a file that was there. */
  void undo() throws IOException {
    for (Map.Entry<Path, String> file : before.entrySet()) {
      Files.writeString(file.getKey(), file.getValue());
    }
    before.clear();
  }

  /** What an editor gets to read that stops the build. */
  List<String> errors() {
    DiagnosticFormatter formatter = new DiagnosticFormatter(Messages.in("nl"));
    return publication.refresh().problems().stream()
        .filter(Diagnostic::isError)
        .map(formatter::format)
        .toList();
  }

  /** Whether the rule with this id has something to say about the content. */
  boolean breaks(String rule) {
    return Checked.forEditors(
            folder.resolve("content"), TODAY, ProgressListener.NONE, ProgressListener.NONE)
        .diagnostics()
        .stream()
        .anyMatch(diagnostic -> diagnostic.rule().id().equals(rule));
  }
}
