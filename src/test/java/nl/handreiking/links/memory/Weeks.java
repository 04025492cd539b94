package nl.handreiking.links.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.handreiking.links.CheckedLink;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.LinkSubject.Exclusion;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;

/** The life of one link, run after run, in a time of its own. Each run goes by way of the file. */
final class Weeks {

  static final String URL = "https://voorbeeld.nl/pagina";
  static final Verdict OK = new Verdict.Ok(Reason.of("reached"));
  static final Verdict TIMEOUT = new Verdict.Unsure(Reason.of("timeout", "voorbeeld.nl"));
  static final Verdict NOT_FOUND = new Verdict.Dead(Reason.of("not-found"), true);
  static final Verdict BLOCKED = new Verdict.Blocked(Reason.of("forbidden"));
  static final Verdict MOVED =
      new Verdict.Moved(Reason.of("permanent", "https://voorbeeld.nl/b"), "https://voorbeeld.nl/b");

  private Instant now = Instant.parse("2026-11-02T03:00:30Z");
  private String file = LinkMemory.NONE.text();
  private List<Exclusion> exclusion = List.of();

  Weeks excludedUntil(String day) {
    exclusion = List.of(new Exclusion("Wordt verbouwd", java.time.LocalDate.parse(day)));
    return this;
  }

  Weeks pass(Duration time) {
    now = now.plus(time);
    return this;
  }

  Weeks pass(int days) {
    return pass(Duration.ofDays(days));
  }

  CheckedLink run(Verdict verdict) {
    return run(verdict, false, "");
  }

  CheckedLink confirmed(Verdict verdict) {
    return run(verdict, true, "");
  }

  CheckedLink titled(Verdict verdict, String title) {
    return run(verdict, false, title);
  }

  CheckedLink run(Verdict verdict, boolean confirmed, String title) {
    LinkResult finding = new LinkResult(subject(), verdict, List.of(), URL, title, confirmed, now);
    return remembered(List.of(finding), Set.of()).get(0);
  }

  /** A run that uses what is known, if it may; else the link is found to be well. */
  CheckedLink reusing(Duration maxAge) {
    LinkResult found = new LinkResult(subject(), OK, List.of(), URL, "Nieuw", false, now);
    List<LinkResult> reused = new ArrayList<>();
    new Reuse(memory(), maxAge, now).of(subject()).ifPresent(reused::add);
    return reused.isEmpty()
        ? remembered(List.of(found), Set.of()).get(0)
        : remembered(reused, Set.of(URL)).get(0);
  }

  String file() {
    return file;
  }

  LinkMemory memory() {
    return LinkMemory.parse(new SourceText("links-controle.tsv", file), new Problems());
  }

  private LinkSubject subject() {
    return new LinkSubject("pagina", URL, exclusion, List.of());
  }

  private List<CheckedLink> remembered(List<LinkResult> findings, Set<String> reused) {
    Assessment assessment = Assessment.of(findings, reused, Set.of(URL), memory(), now);
    file = assessment.memory().text();
    return assessment.links();
  }
}
