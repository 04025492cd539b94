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
 * @param scripts what scripts do for the page
 * @param looks as what the page shows itself, whatever its status
 */
public record PageFacts(
    String title, Set<String> ids, boolean html, boolean truncated, Scripts scripts, Looks looks) {

  public static final int MAX_TITLE = 200;

  /** For a response that is not HTML. */
  public static final PageFacts NONE =
      new PageFacts("", Set.of(), false, false, Scripts.NONE, Looks.ORDINARY);

  /** What scripts do for a page. */
  public enum Scripts {
    NONE,
    /** Something; they can read a fragment that names no element. */
    SOME,
    /** They render most of it, so that its ids are unknown. */
    RENDER
  }

  /** What a page is, by what it shows; all but an ordinary one have little prose. */
  public enum Looks {
    ORDINARY,
    /** There is not much to read, which proves nothing by itself. */
    SPARSE,
    /** A soft 404: an error page with a status of success. */
    NOT_FOUND,
    /** A placeholder of a seller of domains or of a hosting company. */
    PARKED,
    /** A form that asks for a password. */
    LOGIN
  }

  public PageFacts {
    ids = Set.copyOf(ids);
  }

  /** Parses a response; expensive, but never fails. */
  public static PageFacts of(Answer.Response response, WebAddress address) {
    return PageReader.read(response, address);
  }

  public boolean scriptBuilt() {
    return scripts == Scripts.RENDER;
  }
}
