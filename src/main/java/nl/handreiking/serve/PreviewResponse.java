package nl.handreiking.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import nl.handreiking.output.Content;

/** What goes back to the browser. */
record PreviewResponse(int status, String type, Content body, String location) {

  static PreviewResponse of(int status, String type, byte[] body) {
    return new PreviewResponse(status, type, () -> body, "");
  }

  /** Nothing but a status, with a sentence for whoever reads it. */
  static PreviewResponse bare(int status, String sentence) {
    return of(status, "text/plain; charset=utf-8", (sentence + "\n").getBytes(UTF_8));
  }

  static PreviewResponse redirect(String location) {
    return new PreviewResponse(Status.FOUND, "text/plain; charset=utf-8", Content.of(""), location);
  }

  void send(HttpExchange exchange) throws IOException {
    byte[] bytes = body.bytes();
    try (exchange) {
      Headers headers = headers(exchange, type);
      if (!location.isEmpty()) {
        headers.set("Location", location);
      }
      if (status == Status.METHOD_NOT_ALLOWED) {
        headers.set("Allow", "GET, HEAD");
      }
      if (exchange.getRequestMethod().equals("HEAD")) {
        headers.set("Content-Length", Integer.toString(bytes.length));
        exchange.sendResponseHeaders(status, -1);
      } else {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  /** Nothing is kept, guessed, or used by a page of another site. */
  static Headers headers(HttpExchange exchange, String type) {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    return headers;
  }
}
