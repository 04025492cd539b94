package nl.handreiking.docs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that has every page. */
final class GoodServer implements AutoCloseable {

  private static final byte[] PAGE =
      "<!doctype html><title>Een pagina</title><p>Welkom.".getBytes(StandardCharsets.UTF_8);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  GoodServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", GoodServer::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The same registry, with every address leading here. */
  String instead(String registry) {
    String here = "$1http://127.0.0.1:" + server.getAddress().getPort() + "/";
    return registry.replaceAll("(?m)(\\burl: *\"?)https?://", here).replaceAll("(127\\S*)#", "$1-");
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(200, PAGE.length);
      exchange.getResponseBody().write(PAGE);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
