package nl.handreiking.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/** The current edition, and the open pages that are notified when it changes. */
final class ShownPages implements AutoCloseable {

  private final StateText texts;
  private final Streams streams = new Streams();
  private final CountDownLatch first = new CountDownLatch(1);
  private volatile Shown shown = Shown.NOTHING;

  ShownPages(StateText texts) {
    this.texts = texts;
  }

  Shown shown() {
    return shown;
  }

  /** The same, but not before there was a first reading. */
  Shown shownAtLast() {
    try {
      first.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return shown;
  }

  String words() {
    return texts.words();
  }

  /** A page begins to listen. */
  void open(HttpExchange exchange, String path) {
    Stream stream = streams.open(exchange, path);
    streams.tell(stream, () -> state(path));
    streams.knock();
  }

  /** Shows something new; how many open pages it makes a difference to. */
  int show(Shown next) {
    shown = next;
    first.countDown();
    Set<String> told = new TreeSet<>();
    for (Stream stream : streams.all()) {
      if (streams.tell(stream, () -> state(stream.path()))) {
        told.add(stream.path());
      }
    }
    return told.size();
  }

  void knock() {
    streams.knock();
  }

  private String state(String path) {
    Shown now = shown;
    return texts.state(now, path, PageState.of(now.site(), path));
  }

  @Override
  public void close() {
    streams.close();
  }

  /** The open pages. */
  static final class Streams implements AutoCloseable {

    /** More than anybody has open; then the oldest makes room. */
    private static final int MOST = 64;

    private final ExecutorService threads = Threads.daemons("stream", MOST);
    private final Deque<Stream> open = new ArrayDeque<>();

    /** Subscribes a page to changes. */
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

    /** Sends a page its state, if it differs from the last one sent. */
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
}
