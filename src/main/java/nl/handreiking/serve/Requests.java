package nl.handreiking.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import nl.handreiking.output.Content;
import nl.handreiking.source.TextBundle;

/** Answers the browser: pages of the site as it is now, files of the preview, and streams. */
final class Requests implements HttpHandler {

  private final Guard guard;
  private final ShownPages pages;
  private final String base;
  private final TextBundle texts;
  private final Injection injection;
  private final MediaTypes types;

  Requests(Guard guard, ShownPages pages, String base, TextBundle texts, MediaTypes types) {
    this.guard = guard;
    this.pages = pages;
    this.base = base;
    this.texts = texts;
    this.types = types;
    this.injection = new Injection(pages.words());
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    int verdict = guard.judge(exchange);
    Optional<String> path = RequestPath.of(exchange.getRequestURI());
    if (verdict != Status.OK) {
      refuse(verdict).send(exchange);
    } else if (path.isEmpty()) {
      refuse(Status.BAD_REQUEST).send(exchange);
    } else if (path.get().startsWith(PreviewFiles.STREAM + "/")) {
      stream(exchange, path.get().substring(PreviewFiles.STREAM.length()));
    } else {
      answer(path.get(), exchange.getRequestURI().getRawPath()).send(exchange);
    }
  }

  private PreviewResponse answer(String path, String raw) {
    Optional<byte[]> own = PreviewFiles.bytes(path);
    if (own.isPresent()) {
      return PreviewResponse.of(Status.OK, types.of(path), own.get());
    }
    ServedSite site = pages.shownAtLast().site();
    if (site.isFolder(path)) {
      return PreviewResponse.redirect(raw + "/");
    }
    try {
      return site.bytes(path)
          .map(bytes -> found(site, ServedSite.whole(path), bytes))
          .orElseGet(() -> notFound(site));
    } catch (RuntimeException | StackOverflowError fault) {
      return nothing();
    }
  }

  private PreviewResponse found(ServedSite site, String path, byte[] bytes) {
    String type = types.of(path);
    boolean page = type.equals(MediaTypes.HTML);
    byte[] body = page ? injection.into(bytes, PageState.of(site, path)) : bytes;
    return PreviewResponse.of(Status.OK, type, body);
  }

  private PreviewResponse notFound(ServedSite site) {
    return site.bytes(ServedSite.NOT_FOUND)
        .map(page -> injection.intoNotFound(page, base))
        .map(page -> PreviewResponse.of(Status.NOT_FOUND, MediaTypes.HTML, page))
        .orElseGet(this::nothing);
  }

  /**
   * A page without content: problems arrive over the stream, and the page itself once it can be
   * rendered.
   */
  private PreviewResponse nothing() {
    byte[] page = injection.alone(texts.language(), texts.text("nothing.title"));
    return PreviewResponse.of(Status.NOTHING_TO_SHOW, MediaTypes.HTML, page);
  }

  private PreviewResponse refuse(int status) {
    return PreviewResponse.bare(status, texts.text("refused." + status));
  }

  /** The exchange stays open when this returns; the thread is free again. */
  private void stream(HttpExchange exchange, String path) throws IOException {
    PreviewResponse.headers(exchange, "text/event-stream; charset=utf-8");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(Status.OK, -1);
      exchange.close();
      return;
    }
    exchange.sendResponseHeaders(Status.OK, 0);
    pages.open(exchange, path);
  }

  /** The response to the browser. */
  record PreviewResponse(int status, String type, Content body, String location) {

    static PreviewResponse of(int status, String type, byte[] body) {
      return new PreviewResponse(status, type, () -> body, "");
    }

    /** A status with a sentence of explanation. */
    static PreviewResponse bare(int status, String sentence) {
      return of(status, "text/plain; charset=utf-8", (sentence + "\n").getBytes(UTF_8));
    }

    static PreviewResponse redirect(String location) {
      return new PreviewResponse(
          Status.FOUND, "text/plain; charset=utf-8", Content.of(""), location);
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
}
