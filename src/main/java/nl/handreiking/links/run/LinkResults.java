package nl.handreiking.links.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.web.WebAddress;

/** The results so far; the only state that grows with the number of links. */
final class LinkResults {

  private final List<LinkSubject> subjects;
  private final Map<Integer, LinkResult> known = new HashMap<>();

  LinkResults(List<LinkSubject> subjects, Instant now) {
    this.subjects = List.copyOf(subjects);
    for (int i = 0; i < subjects.size(); i++) {
      if (WebAddress.parse(subjects.get(i).url()).isEmpty()) {
        Verdict verdict = new Verdict.Unsure(Reason.of("unsupported-address"));
        known.put(i, withoutAnswer(this.subjects.get(i), verdict, now));
      }
    }
  }

  /**
   * Records the result of one pass over a page. The second pass is slower and more reliable, so its
   * result replaces that of the first; an equal result counts as confirmed.
   *
   * @param link the number of the link among those of the target
   */
  void add(FetchTarget target, int link, Judgement judgement, Instant now) {
    int subject = target.links().get(link).subject();
    Judgement.OfLink found = judgement.links().get(link);
    LinkResult before = known.get(subject);
    boolean same = before != null && before.verdict().code().equals(found.verdict().code());
    known.put(
        subject,
        new LinkResult(
            subjects.get(subject),
            found.verdict(),
            judgement.hops(),
            found.end(),
            judgement.title(),
            same,
            now));
  }

  int count() {
    return known.size();
  }

  boolean isComplete() {
    return known.size() == subjects.size();
  }

  /** One for each subject; those without a finding get this reason. */
  List<LinkResult> orUnchecked(Reason reason, Instant now) {
    return all(
        i -> {
          LinkResult finding = known.get(i);
          return finding != null
              ? finding
              : withoutAnswer(subjects.get(i), new Verdict.Unchecked(reason), now);
        });
  }

  /** One for each subject, which says that nobody could be reached. */
  List<LinkResult> noNetwork(Instant now) {
    Verdict verdict = new Verdict.NoNetwork(Reason.of("no-network"));
    return all(i -> withoutAnswer(subjects.get(i), verdict, now));
  }

  private List<LinkResult> all(Function<Integer, LinkResult> finding) {
    return IntStream.range(0, subjects.size()).boxed().map(finding).toList();
  }

  private static LinkResult withoutAnswer(LinkSubject subject, Verdict verdict, Instant now) {
    return new LinkResult(subject, verdict, List.of(), subject.url(), "", false, now);
  }
}
