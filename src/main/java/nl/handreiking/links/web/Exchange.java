package nl.handreiking.links.web;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import nl.handreiking.links.web.Answer.Failure;
import nl.handreiking.links.web.Answer.Response;
import nl.handreiking.links.web.Reception.Received;
import org.jspecify.annotations.Nullable;

/**
 * A request in flight. Whichever comes first completes it: the response, the timeout or
 * cancellation by the caller; the connection is released in every case.
 */
final class Exchange {

  private final CompletableFuture<Answer> answer = new CompletableFuture<>();
  private volatile @Nullable CompletableFuture<HttpResponse<Received>> sent;
  private volatile @Nullable Reception reception;
  private volatile boolean released;

  CompletableFuture<Answer> answer() {
    return answer;
  }

  boolean isOver() {
    return answer.isDone();
  }

  /** Whether a rest of the body may still be let go by, also after the answer. */
  boolean isStillReading() {
    Reception body = reception;
    return !released && body != null && !body.isOver();
  }

  void fail(Failure failure) {
    answer.complete(failure);
  }

  void send(HttpClient client, HttpRequest request) {
    CompletableFuture<HttpResponse<Received>> response = client.sendAsync(request, this::receive);
    sent = response;
    if (released) {
      response.cancel(true);
    }
    var unused = response.whenComplete(this::arrived);
  }

  /** The time is up. */
  void expire() {
    Reception body = reception;
    if (body != null) {
      fail(new Failure(FailureKind.STALLED, body.status(), "the body did not end in time"));
    } else if (sent != null) {
      fail(new Failure(FailureKind.TIMEOUT, 0, "no answer in time"));
    } else {
      fail(new Failure(FailureKind.DNS, 0, "the name was not resolved in time"));
    }
    release();
  }

  /** Lets the connection go, whatever is still to come. */
  void release() {
    released = true;
    CompletableFuture<HttpResponse<Received>> response = sent;
    if (response != null) {
      response.cancel(true);
    }
    Reception body = reception;
    if (body != null) {
      body.close();
    }
  }

  private BodySubscriber<Received> receive(ResponseInfo head) {
    Reception body = new Reception(head);
    reception = body;
    if (released) {
      body.close();
    }
    return body;
  }

  private void arrived(@Nullable HttpResponse<Received> response, @Nullable Throwable thrown) {
    Reception body = reception;
    if (response != null) {
      answer.complete(read(response));
    } else if (thrown != null && body != null) {
      answer.complete(Failures.ofBody(thrown, body.status()));
    } else if (thrown != null) {
      answer.complete(Failures.ofRequest(thrown));
    }
  }

  private static Answer read(HttpResponse<Received> response) {
    Map<String, List<String>> headers = HeaderText.of(response.headers().map());
    String encoding = response.headers().firstValue("content-encoding").orElse("");
    Received received = response.body();
    try {
      Body body = Decoding.decode(received.bytes(), received.isCut(), encoding);
      boolean page =
          headers.containsKey("content-type") || HtmlDetection.looksLikeHtml(body.open());
      return new Response(response.statusCode(), headers, page ? body : Body.NONE);
    } catch (IOException damaged) {
      return Failures.ofBody(damaged, response.statusCode());
    }
  }

  /**
   * Headers as their senders meant them. The HTTP client reads each byte as a letter (ISO 8859-1);
   * servers that put letters beyond ASCII into a Location, mean UTF-8.
   */
  static final class HeaderText {

    private HeaderText() {}

    /** By name in lower case. */
    static Map<String, List<String>> of(Map<String, List<String>> headers) {
      Map<String, List<String>> texts = new TreeMap<>();
      headers.forEach(
          (name, values) ->
              texts.put(
                  name.toLowerCase(Locale.ROOT), values.stream().map(HeaderText::text).toList()));
      return texts;
    }

    private static String text(String latin1) {
      if (latin1.chars().allMatch(c -> c < 0x80)) {
        return latin1;
      }
      try {
        ByteBuffer bytes = ByteBuffer.wrap(latin1.getBytes(StandardCharsets.ISO_8859_1));
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      } catch (CharacterCodingException notUtf8) {
        return latin1;
      }
    }
  }
}
