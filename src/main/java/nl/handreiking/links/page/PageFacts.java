package nl.handreiking.links.page;

import java.util.Set;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.WebAddress;

/**
 * What a page says of itself.
 *
 * @param title on one line, at most {@link #MAX_TITLE} characters; empty when there is none
 * @param ids that a fragment can name
 * @param html whether the answer is a page at all, and not a file of another kind
 * @param truncated whether the page goes on after what was read of it
 * @param scriptBuilt whether a script makes most of the page, so that its ids are not known here
 * @param saysNotFound whether the page says that there is no such page, though its status does not
 */
public record PageFacts(
    String title,
    Set<String> ids,
    boolean html,
    boolean truncated,
    boolean scriptBuilt,
    boolean saysNotFound) {

  public static final int MAX_TITLE = 200;

  /** Of an answer that is no HTML page. */
  public static final PageFacts NONE = new PageFacts("", Set.of(), false, false, false, false);

  public PageFacts {
    ids = Set.copyOf(ids);
  }

  /** What there is to know of an answer; takes time, and never fails. */
  public static PageFacts of(Answer.Response response, WebAddress address) {
    return PageReader.read(response, address);
  }
}
