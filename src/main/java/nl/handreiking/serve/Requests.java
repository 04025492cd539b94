package nl.handreiking.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import nl.handreiking.site.theme.ThemeFault;
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
    } catch (ThemeFault fault) {
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

  /** What is wrong comes over the stream, and the page when it is right. */
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
}
