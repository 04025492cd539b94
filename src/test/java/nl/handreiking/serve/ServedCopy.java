package nl.handreiking.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.Exporters;
import nl.handreiking.check.ContentFolders;
import nl.handreiking.serve.Preview.PortTaken;
import nl.handreiking.serve.Preview.PreviewListener;
import nl.handreiking.serve.Preview.PreviewRequest;

/** A preview of a copy of some content, which a test changes as an editor would. */
public final class ServedCopy implements AutoCloseable {

  /** In the Week Tegen Eenzaamheid, so that the starter of the week is always the same. */
  private static final LocalDate DATE = LocalDate.of(2026, 11, 22);

  private final BuildRequest request;
  private final BlockingQueue<PreviewListener.Reading> readings = new LinkedBlockingQueue<>();
  private Preview preview;

  private ServedCopy(BuildRequest request) throws PortTaken {
    this.request = request;
    this.preview = open(OptionalInt.of(0));
  }

  /** A copy of the shipped content, in a folder that is the test's own. */
  public static ServedCopy ofShippedContent(Path folder) throws Exception {
    return of(Path.of("content"), folder, Optional.empty());
  }

  public static ServedCopy of(Path content, Path folder, Optional<Path> theme) throws Exception {
    Path copy = folder.resolve("content");
    ContentFolders.copy(content, copy);
    return new ServedCopy(
        new BuildRequest(copy, theme, folder.resolve("out"), Optional.empty(), DATE, "test"));
  }

  /** A copy that is also given in other formats than every site. */
  public static ServedCopy of(Path content, Path folder, Exporters exporters) throws Exception {
    Path copy = folder.resolve("content");
    ContentFolders.copy(content, copy);
    Path out = folder.resolve("out");
    return new ServedCopy(
        new BuildRequest(copy, Optional.empty(), out, Optional.empty(), DATE, "test", exporters));
  }

  public String address(String path) {
    return preview.address() + path;
  }

  public int port() {
    return preview.address().getPort();
  }

  public Path file(String path) {
    return request.content().resolve(path);
  }

  /** What is in a file is replaced, as editors do that write a new file and rename it. */
  public void write(String path, String text) throws IOException {
    Path file = file(path);
    Files.createDirectories(file.getParent());
    Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
    Files.writeString(beside, text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The same, as editors do that empty the file first. */
  public void overwrite(String path, String text) throws IOException {
    Files.writeString(file(path), text);
  }

  public String read(String path) throws IOException {
    return Files.readString(file(path));
  }

  public void replace(String path, String old, String text) throws IOException {
    assertThat(read(path)).contains(old);
    write(path, read(path).replace(old, text));
  }

  public void delete(String path) throws IOException {
    Files.delete(file(path));
  }

  /** As when the computer is switched off. */
  public void stop() {
    preview.close();
  }

  public void startAgain(int port) throws PortTaken {
    preview = open(OptionalInt.of(port));
  }

  /** The next reading that found something else, whenever it comes. */
  public PreviewListener.Reading nextReading() throws InterruptedException {
    PreviewListener.Reading next = readings.poll(1, TimeUnit.MINUTES);
    assertThat(next).as("a reading, within a minute").isNotNull();
    return next;
  }

  private Preview open(OptionalInt port) throws PortTaken {
    PreviewRequest serve =
        new PreviewRequest(request, port, "vscode://file/{file}:{line}:{column}", "nl");
    return Preview.open(serve, readings::add);
  }

  @Override
  public void close() {
    preview.close();
  }
}
