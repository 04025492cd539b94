package nl.handreiking.links.run;

import java.util.List;
import nl.handreiking.links.LinkResult.Hop;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.judge.FetchResult;
import nl.handreiking.links.judge.Judge;
import nl.handreiking.links.web.Answer;

/**
 * The verdicts on all links to a page; does not retain the page itself.
 *
 * @param links in the order of the target's
 * @param tooMany whether the host wanted to be left alone to the end
 */
record Judgement(List<OfLink> links, List<Hop> hops, String title, boolean tooMany) {

  /** The verdict of one link, and the address where it ends. */
  record OfLink(Verdict verdict, String end) {}

  /** Reads the page, which takes long. */
  static Judgement of(RedirectChain trail, Answer answer, List<String> fragments) {
    FetchResult journey = trail.journey(answer);
    List<OfLink> links =
        fragments.stream()
            .map(fragment -> new OfLink(Judge.judge(journey, fragment), trail.end(fragment)))
            .toList();
    return new Judgement(
        links, trail.hops(), journey.facts().title(), TransientFailures.isTooMany(answer));
  }

  /** Whether a later look may well say something else. */
  boolean deservesSecondLook(int link) {
    return tooMany || links.get(link).verdict().isFailure();
  }
}
