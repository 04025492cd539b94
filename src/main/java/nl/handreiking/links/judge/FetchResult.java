package nl.handreiking.links.judge;

import java.util.List;
import nl.handreiking.links.LinkResult.Hop;
import nl.handreiking.links.page.PageFacts;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.WebAddress;

/**
 * The outcome of a fetch, with its redirects.
 *
 * @param hops every response on the way, the last one included
 * @param last the last address asked for
 * @param answer to the last request
 * @param facts of the last response; {@link PageFacts#NONE} for a failure
 * @param redirectFragment the last fragment that a Location named, or empty
 */
public record FetchResult(
    WebAddress asked,
    List<Hop> hops,
    WebAddress last,
    Answer answer,
    PageFacts facts,
    String redirectFragment,
    RedirectFailure trouble) {

  public FetchResult {
    hops = List.copyOf(hops);
  }

  /** The last HTTP status, even if the body failed afterwards; 0 when there is none. */
  int status() {
    return answer instanceof Answer.Response response
        ? response.status()
        : ((Answer.Failure) answer).status();
  }

  /** A header of the last response, or empty. */
  String header(String name) {
    return answer instanceof Answer.Response response ? response.header(name).orElse("") : "";
  }

  /** Whether redirects led to an address other than the requested one. */
  boolean isRedirected() {
    return !last.page().equals(asked.page());
  }

  /** Whether all redirects were permanent. */
  boolean isMoved() {
    return isRedirected()
        && hops.size() > 1
        && hops.subList(0, hops.size() - 1).stream().allMatch(Hop::isPermanentRedirect);
  }

  /** Why following redirects ended before a page. */
  public enum RedirectFailure {
    NONE,
    /** A redirect led back to an address on the way. */
    LOOP,
    TOO_MANY_REDIRECTS,
    /** A redirect without a Location, or with an invalid one. */
    BAD_LOCATION
  }
}
