package nl.handreiking.links.judge;

import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.web.Answer;

/** Says what can honestly be said of a link. */
public final class Judge {

  private Judge() {}

  /**
   * Judges a link by the way to its page.
   *
   * @param fragment of the link, encoded as written, or empty
   */
  public static Verdict judge(Journey journey, String fragment) {
    if (journey.answer() instanceof Answer.Failure failure) {
      return new Verdict.Unsure(Reason.of(failure.kind().code(), journey.last().host()));
    }
    int status = ((Answer.Response) journey.answer()).status();
    if (status == 404) {
      return new Verdict.Dead(Reason.of("not-found", "404"), true);
    }
    return new Verdict.Ok(Reason.of("reached"));
  }
}
