package nl.handreiking.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/** The open pages. */
final class Streams implements AutoCloseable {

  /** More than anybody has open; then the oldest makes room. */
  private static final int MOST = 64;

  private final ExecutorService threads = Threads.daemons("stream", MOST);
  private final Deque<Stream> open = new ArrayDeque<>();

  /** From now on a page hears what changes. */
  Stream open(HttpExchange exchange, String path) {
    Stream stream = new Stream(exchange, path);
    synchronized (open) {
      open.removeIf(Stream::isClosed);
      while (open.size() >= MOST) {
        open.removeFirst().close();
      }
      open.addLast(stream);
    }
    return stream;
  }

  /** Tells one page its state, if that is another than it knows. */
  boolean tell(Stream stream, Supplier<String> state) {
    return stream.tell(state, threads);
  }

  /** Finds out which pages are still there. */
  void knock() {
    all().forEach(stream -> stream.knock(threads));
  }

  List<Stream> all() {
    synchronized (open) {
      open.removeIf(Stream::isClosed);
      return List.copyOf(open);
    }
  }

  @Override
  public void close() {
    all().forEach(Stream::close);
    threads.shutdownNow();
  }
}
