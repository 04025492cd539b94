package nl.handreiking.links.web;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Sends one request. */
@FunctionalInterface
public interface Transport {

  /**
   * Asks for a page, without following redirects.
   *
   * @param address its fragment is not sent
   * @param limit the answer comes within this time, whatever the server does
   * @return never fails: what goes wrong is a {@link Answer.Failure}; cancelling it frees the
   *     connection
   */
  CompletableFuture<Answer> get(WebAddress address, Duration limit);
}
