package nl.handreiking.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The server-sent events of one open page. Only the newest state counts, so a page that does not
 * listen keeps one thread busy and no memory.
 */
final class Stream {

  /** The state before anything was sent; differs from every real state. */
  private static final String NONE = "";

  private static final String ALIVE = ":\n\n";

  private final HttpExchange exchange;
  private final String path;
  private final AtomicReference<String> waiting = new AtomicReference<>(NONE);
  private final AtomicBoolean writing = new AtomicBoolean();
  private String sent = NONE;
  private volatile boolean closed;

  /** The page at a path; the headers of the answer are sent already. */
  Stream(HttpExchange exchange, String path) {
    this.exchange = exchange;
    this.path = path;
  }

  String path() {
    return path;
  }

  boolean isClosed() {
    return closed;
  }

  /**
   * Sends the state if it differs from the last one sent; returns whether it does. The state is
   * computed within the lock, so that of two threads the later one sends the newest.
   */
  synchronized boolean tell(Supplier<String> newest, Executor threads) {
    String state = newest.get();
    if (state.equals(sent)) {
      return false;
    }
    sent = state;
    send("data: " + state + "\n\n", threads);
    return true;
  }

  /** Sends nothing, to find out whether the page is still there. */
  void knock(Executor threads) {
    if (waiting.compareAndSet(NONE, ALIVE)) {
      start(threads);
    }
  }

  void close() {
    closed = true;
    exchange.close();
  }

  private void send(String event, Executor threads) {
    waiting.set(event);
    start(threads);
  }

  private void start(Executor threads) {
    if (writing.compareAndSet(false, true)) {
      threads.execute(() -> write(threads));
    }
  }

  private void write(Executor threads) {
    try {
      exchange.getResponseBody().write(waiting.getAndSet(NONE).getBytes(UTF_8));
      exchange.getResponseBody().flush();
    } catch (IOException pageIsGone) {
      close();
    }
    writing.set(false);
    if (!closed && !NONE.equals(waiting.get())) {
      start(threads);
    }
  }
}
