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
   * @return never completes exceptionally: errors are an {@link Answer.Failure}; cancelling
   *     releases the connection
   */
  CompletableFuture<Answer> get(WebAddress address, Duration limit);
}
