package nl.handreiking.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.live.LivePublication;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.TextBundle;

/** A running preview: it is there when {@link #open} returns, until it is closed. */
public final class Preview implements AutoCloseable {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int FIRST_PORT = 4000;
  private static final int PORTS = 100;
  private static final int THREADS = 16;
  private static final long KNOCK_SECONDS = 10;

  static {
    // Else the end of an answer waits 40 ms for the browser to say that it has the beginning.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ShownPages pages;
  private final Signal signal = new Signal();
  private final FolderWatch watch;
  private final ExecutorService answering = Threads.daemons("answer", THREADS);
  private final ExecutorService reading = Threads.daemons("read", 1);
  private final ScheduledExecutorService clock;

  private Preview(HttpServer server, PreviewRequest request, PreviewListener listener) {
    BuildRequest build = request.build();
    TextBundle texts = TextBundle.beside(Preview.class, "serve", request.language());
    this.server = server;
    this.pages =
        new ShownPages(new StateText(texts, new EditorLink(request.editor(), labels(build))));
    this.watch = new FolderWatch(folders(build), signal::raise);
    String base = build.baseUrl().map(URI::toString).orElse("");
    Guard guard = new Guard(server.getAddress().getPort());
    MediaTypes types = new MediaTypes(build.exporters().mediaTypes());
    server.createContext("/", new Requests(guard, pages, base, texts, types));
    server.setExecutor(answering);
    LivePublication publication = new LivePublication(build);
    publication.whenMore(signal::raise);
    signal.raise();
    reading.execute(new RebuildLoop(publication, signal, pages, listener));
    this.clock = Threads.clock("knock", KNOCK_SECONDS, pages::knock);
    server.start();
  }

  /**
   * Begins to listen, to read and to watch.
   *
   * @throws PortTaken when there is no free port among those that may be used
   */
  public static Preview open(PreviewRequest request, PreviewListener listener) throws PortTaken {
    return new Preview(bind(request), request, listener);
  }

  /** Where the preview is, with a slash at its end. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    watch.close();
    reading.shutdownNow();
    clock.shutdownNow();
    pages.close();
    server.stop(0);
    answering.shutdownNow();
  }

  private static HttpServer bind(PreviewRequest request) throws PortTaken {
    int first = request.port().orElse(FIRST_PORT);
    int last = request.port().orElse(FIRST_PORT + PORTS - 1);
    int tried = first;
    for (int port = first; port <= last; port++) {
      try {
        InetAddress here = InetAddress.getByAddress(LOOPBACK);
        return HttpServer.create(new InetSocketAddress(here, port), 0);
      } catch (BindException taken) {
        tried = port;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new PortTaken(first, tried);
  }

  private static List<Path> folders(BuildRequest build) {
    List<Path> folders = new ArrayList<>(List.of(build.content()));
    build.templates().ifPresent(folders::add);
    return folders.stream().map(Path::toAbsolutePath).toList();
  }

  /** How problems name the folders that they are in. */
  private static Map<String, Path> labels(BuildRequest build) {
    Map<String, Path> labels = new HashMap<>();
    Path content = build.content().toAbsolutePath().normalize();
    labels.put(String.valueOf(content.getFileName()), content);
    build.templates().ifPresent(folder -> labels.put(folder.toString(), folder));
    return labels;
  }

  /** The requested port, or every port that was tried, is in use. */
  public static final class PortTaken extends Exception {

    private static final long serialVersionUID = 1L;

    private final int first;
    private final int last;

    PortTaken(int first, int last) {
      super("in use: " + first + " to " + last);
      this.first = first;
      this.last = last;
    }

    public int first() {
      return first;
    }

    public int last() {
      return last;
    }
  }

  /** Hears of every reading that found something else; on a thread of the preview. */
  @FunctionalInterface
  public interface PreviewListener {

    void read(Reading reading);

    /**
     * The result of a rebuild.
     *
     * @param time from the change to the moment that open pages were told
     * @param pages how many open pages look different now
     * @param shown whether there is a site to see at all
     */
    record Reading(Duration time, int pages, boolean shown, List<Diagnostic> problems) {}
  }

  /**
   * What to show, and how.
   *
   * @param build what is read; nothing is written to its output folder
   * @param port the only port to try; if empty, the first free one from 4000 up
   * @param editor the address that opens a place in the editor, with {@code {file}}, {@code {line}}
   *     and {@code {column}}; see {@link #isEditor}
   * @param language of the messages in the page
   */
  public record PreviewRequest(
      BuildRequest build, OptionalInt port, String editor, String language) {

    /** Whether a text is an address of an editor that names a file. */
    public static boolean isEditor(String template) {
      return EditorLink.isTemplate(template);
    }
  }
}
