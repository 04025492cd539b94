package nl.handreiking.links.web;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the body of one answer: all of a page up to {@link Body#MAX_BYTES}, and of anything else
 * nothing. What is not read, is cut off, which closes the connection; only a small rest is let go
 * by, so that the connection can be used again.
 */
final class Reception implements BodySubscriber<Reception.Received> {

  private static final int SMALL = 16 * 1024;

  private final int status;
  private final boolean wanted;
  private final boolean small;
  private final Bytes bytes = new Bytes(Body.MAX_BYTES);
  private final CompletableFuture<Received> received = new CompletableFuture<>();
  private volatile @Nullable Subscription subscription;
  private volatile boolean over;

  Reception(ResponseInfo head) {
    this.status = head.statusCode();
    this.wanted = HtmlDetection.isWanted(status, head.headers().firstValue("content-type"));
    this.small =
        head.headers().firstValue("content-length").map(String::strip).stream()
            .anyMatch(length -> length.matches("\\d{1,5}") && Integer.parseInt(length) <= SMALL);
    if (!wanted) {
      received.complete(Received.NOTHING);
    }
  }

  int status() {
    return status;
  }

  boolean isOver() {
    return over;
  }

  @Override
  public CompletionStage<Received> getBody() {
    return received;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    if (over || !(wanted || small)) {
      close();
    } else {
      given.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    if (!wanted) {
      return;
    }
    for (ByteBuffer part : parts) {
      if (!bytes.add(part)) {
        received.complete(new Received(bytes.toArray(), true));
        close();
        return;
      }
    }
  }

  @Override
  public void onError(Throwable thrown) {
    over = true;
    received.completeExceptionally(thrown);
  }

  @Override
  public void onComplete() {
    over = true;
    received.complete(new Received(bytes.toArray(), false));
  }

  /** Takes nothing in any more, from any thread. */
  void close() {
    over = true;
    Subscription open = subscription;
    if (open != null) {
      open.cancel();
    }
  }

  /** The bytes of a body as they came; the receiver may not change them. */
  static final class Received {

    static final Received NOTHING = new Received(new byte[0], false);

    private final byte[] bytes;
    private final boolean cut;

    Received(byte[] bytes, boolean cut) {
      this.bytes = bytes;
      this.cut = cut;
    }

    byte[] bytes() {
      return bytes;
    }

    /** Whether more would have come. */
    boolean isCut() {
      return cut;
    }
  }
}
