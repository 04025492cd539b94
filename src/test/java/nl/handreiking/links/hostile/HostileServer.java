package nl.handreiking.links.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;

/** A server on a loopback address that leaves everything to a {@link Handler}. */
public final class HostileServer implements AutoCloseable {

  private static final int BACKLOG = 200;

  private final ServerSocket socket;
  private final String scheme;
  private final Handler handler;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger busiest = new AtomicInteger();
  private final CountDownLatch closing = new CountDownLatch(1);

  private HostileServer(ServerSocketFactory factory, String scheme, String address, Handler handler)
      throws IOException {
    this.scheme = scheme;
    this.handler = handler;
    this.socket = factory.createServerSocket();
    socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0), BACKLOG);
    daemon("hostile-" + socket.getLocalPort(), this::accept);
  }

  /** On 127.0.0.1, at a port of its own. */
  public static HostileServer start(Handler handler) throws IOException {
    return start("127.0.0.1", handler);
  }

  /**
   * On an address of choice, so that there can be many hosts.
   *
   * @param address within 127.0.0.0/8
   */
  public static HostileServer start(String address, Handler handler) throws IOException {
    return new HostileServer(ServerSocketFactory.getDefault(), "http", address, handler);
  }

  /** With TLS. */
  public static HostileServer start(SSLContext tls, Handler handler) throws IOException {
    return new HostileServer(tls.getServerSocketFactory(), "https", "127.0.0.1", handler);
  }

  /** A port at which nobody answers. */
  public static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  /** For instance {@code http://127.0.0.1:40123}. */
  public String origin() {
    return scheme + "://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** How many requests came. */
  public int requests() {
    return requests.get();
  }

  /** How many connections are open now. */
  public int connections() {
    return open.size();
  }

  /** Waits until all callers have hung up; whether they did in time. */
  public boolean awaitNoConnections(int seconds) throws InterruptedException {
    return awaitConnections(0, seconds);
  }

  /** Waits until at most so many connections are open; whether that came in time. */
  public synchronized boolean awaitConnections(int most, int seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (open.size() > most && System.nanoTime() < end) {
      wait(100);
    }
    return open.size() <= most;
  }

  /** How many connections were open at the same time, at most. */
  public int mostConnections() {
    return busiest.get();
  }

  @Override
  public void close() throws IOException {
    closing.countDown();
    socket.close();
    for (Socket connection : open) {
      connection.close();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        open.add(connection);
        busiest.accumulateAndGet(open.size(), Math::max);
        daemon("hostile-visit", () -> serve(connection));
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      Visit visit = new Visit(connection, requests, closing);
      do {
        if (!visit.next()) {
          return;
        }
        handler.answer(visit);
      } while (visit.isOpen());
    } catch (IOException callerHasGone) {
      return;
    } finally {
      gone(connection);
    }
  }

  private synchronized void gone(Socket connection) {
    open.remove(connection);
    notifyAll();
  }

  private static void daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }
}
