package nl.handreiking.links.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One request and the connection that it came over. */
public final class Visit {

  private final Socket socket;
  private final InputStream in;
  private final AtomicInteger requests;
  private final CountDownLatch closing;
  private String head = "";
  private int number;
  private boolean open;

  Visit(Socket socket, AtomicInteger requests, CountDownLatch closing) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.requests = requests;
    this.closing = closing;
  }

  /** Reads the next request; false when the caller has gone. */
  boolean next() throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    open = false;
    int blank = 0;
    for (int octet = in.read(); octet >= 0; octet = in.read()) {
      read.write(octet);
      blank = octet == '\n' ? blank + 1 : octet == '\r' ? blank : 0;
      if (blank == 2) {
        head = read.toString(StandardCharsets.ISO_8859_1);
        number = requests.getAndIncrement();
        return true;
      }
    }
    return false;
  }

  boolean isOpen() {
    return open;
  }

  /** How many requests came before this one at this server. */
  public int number() {
    return number;
  }

  /** The request line and the headers. */
  public String head() {
    return head;
  }

  public String method() {
    return head.split(" ", 3)[0];
  }

  /** Path and query as they were sent. */
  public String target() {
    return head.split(" ", 3)[1];
  }

  /** The value of a header of the request, or empty. */
  public String header(String name) {
    return head.lines()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  /** Lets the caller use the connection again. */
  public void keepOpen() {
    open = true;
  }

  public void send(String text) throws IOException {
    send(text.getBytes(StandardCharsets.UTF_8));
  }

  public void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** A whole answer: status line, headers, and a body of known length. */
  public void reply(String status, String headers, byte[] body) throws IOException {
    String lines = headers.isEmpty() ? "" : headers.strip().replace("\n", "\r\n") + "\r\n";
    String head = "HTTP/1.1 " + status + "\r\n" + lines;
    send(head + "Content-Length: " + body.length + "\r\n\r\n");
    send(body);
  }

  public void reply(String status, String headers, String body) throws IOException {
    reply(status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  public void page(String html) throws IOException {
    reply("200 OK", "Content-Type: text/html; charset=utf-8", html);
  }

  public void redirect(String status, String location) throws IOException {
    reply(status, "Location: " + location, "");
  }

  /** Says nothing more until the caller or the server hangs up. */
  public void hang() throws IOException {
    while (in.read() >= 0 && closing.getCount() > 0) {
      // what the caller still says does not matter
    }
  }

  /** Waits, at most until the server closes; whether it is still there. */
  public boolean pause(long millis) {
    try {
      return !closing.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Hangs up as a machine does that was switched off. */
  public void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }
}
