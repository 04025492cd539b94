package nl.handreiking.links.web;

import java.time.Duration;

/**
 * How this machine presents itself, and what it may ask.
 *
 * @param userAgent who asks, with a way to reach them
 * @param languages the value of {@code Accept-Language}
 * @param allowPrivate whether addresses inside this machine's own network may be asked
 * @param connect how long a connection may take to come about
 */
public record WebOptions(
    String userAgent, String languages, boolean allowPrivate, Duration connect) {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  /** HtmlDetection in the language of a publication, from public addresses only. */
  public static WebOptions of(String userAgent, String language) {
    String languages = language.equals("en") ? "en" : language + ",en;q=0.7";
    return new WebOptions(userAgent, languages, false, CONNECT);
  }

  /** Also pages of this machine and its own network. */
  public WebOptions allowingPrivate() {
    return new WebOptions(userAgent, languages, true, connect);
  }

  public WebOptions withConnect(Duration connect) {
    return new WebOptions(userAgent, languages, allowPrivate, connect);
  }
}
