package nl.handreiking.links.page;

import java.util.Set;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.WebAddress;

/**
 * The facts about a page that verdicts need.
 *
 * @param title on one line, at most {@link #MAX_TITLE} characters; empty when there is none
 * @param ids that a fragment can name
 * @param html whether the response is HTML
 * @param truncated whether the page was longer than the part that was read
 * @param scriptBuilt whether the page is mostly rendered by scripts, so that its ids are unknown
 * @param saysNotFound whether this is a soft 404: an error page with a status of success
 */
public record PageFacts(
    String title,
    Set<String> ids,
    boolean html,
    boolean truncated,
    boolean scriptBuilt,
    boolean saysNotFound) {

  public static final int MAX_TITLE = 200;

  /** For a response that is not HTML. */
  public static final PageFacts NONE = new PageFacts("", Set.of(), false, false, false, false);

  public PageFacts {
    ids = Set.copyOf(ids);
  }

  /** Parses a response; expensive, but never fails. */
  public static PageFacts of(Answer.Response response, WebAddress address) {
    return PageReader.read(response, address);
  }
}
