package nl.handreiking.report.links;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.handreiking.links.CheckedLink;
import nl.handreiking.links.CheckedLink.LinkNote;
import nl.handreiking.links.CheckedLink.Urgency;
import nl.handreiking.links.LinkReport;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.LinkResult.Hop;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.LinkSubject.Exclusion;
import nl.handreiking.links.LinkUse;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;
import nl.handreiking.source.SourceLocation;

/** One report with everything that a report can have in it. */
public final class SampleReport {

  public static final Instant STARTED = Instant.parse("2026-11-21T06:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String REGISTRY = "content/links.yaml";

  private SampleReport() {}

  /** A link of every kind, and a title that tries to break out of everything. */
  public static LinkReport varied() {
    return new LinkReport(links(), STARTED, Duration.ofMillis(41_350), true, true);
  }

  /** A run that ended before it was done. */
  public static LinkReport cutOff() {
    List<CheckedLink> links = new ArrayList<>(links().subList(0, 3));
    links.add(
        plain(
            "leesplan",
            "https://lezen.example/plan",
            new Verdict.Unchecked(Reason.of("deadline")),
            Urgency.WARNING));
    return new LinkReport(links, STARTED, Duration.ofMinutes(10), false, true);
  }

  /** A run on a machine without a network. */
  public static LinkReport withoutNetwork() {
    List<CheckedLink> links =
        links().stream()
            .map(
                link ->
                    plain(
                        link.subject().id(),
                        link.subject().url(),
                        new Verdict.NoNetwork(Reason.of("no-network")),
                        Urgency.FINE))
            .toList();
    return new LinkReport(links, STARTED, Duration.ofSeconds(9), true, false);
  }

  private static List<CheckedLink> links() {
    Exclusion expired = new Exclusion("verhuist deze zomer", LocalDate.of(2026, 10, 31));
    Exclusion holding = new Exclusion("alleen vanaf school te zien", LocalDate.of(2027, 1, 1));
    List<CheckedLink> links = new ArrayList<>();
    links.add(
        link(
            subject(
                "gesprekskaarten",
                "https://www.leesclub.example/downloads/gesprekskaarten-voor-in-de-klas.html#kaart-3",
                6),
            new Verdict.Dead(Reason.of("missing-fragment", "kaart-3", "kaart-03"), true),
            Urgency.ALARM,
            List.of(200),
            new Past(TODAY, 1, true)));
    links.add(
        link(
            subject("leesvoer", "https://boeken.example/leesvoer", 2),
            new Verdict.Dead(Reason.of("not-found"), true),
            Urgency.ALARM,
            List.of(404),
            new Past(LocalDate.of(2026, 11, 7), 3, true)));
    links.add(
        link(
            subject("voorleesweek", "http://voorleesweek.example/", 1),
            new Verdict.Unsure(Reason.of("dns", "voorleesweek.example")),
            Urgency.ALARM,
            List.of(),
            new Past(LocalDate.of(2026, 10, 24), 5, true)));
    links.add(
        link(
            subject("bibliotheek", "http://bieb.example/jeugd", 3),
            new Verdict.Moved(
                Reason.of("permanent", "https://bieb.example/kinderen/lezen"),
                "https://bieb.example/kinderen/lezen"),
            Urgency.WARNING,
            List.of(301, 200)));
    links.add(
        link(
            subject("leesmonitor", "https://monitor.example/cijfers/", 1),
            new Verdict.Blocked(Reason.of("forbidden")),
            Urgency.NOTE,
            List.of(403)));
    links.add(
        link(
            subject("leestips", "https://tips.example/groep-8", 2),
            new Verdict.Unsure(Reason.of("server-error", "503")),
            Urgency.WARNING,
            List.of(503),
            new Past(LocalDate.of(2026, 11, 14), 2, true),
            new LinkNote.ExclusionExpired(expired)));
    links.add(
        link(
            subject("luisterboeken", "https://luister.example/", 1),
            new Verdict.Unsure(Reason.of("timeout", "luister.example")),
            Urgency.WARNING,
            List.of(),
            new Past(TODAY, 1, false)));
    links.add(
        link(
            subject("leeskaart", "https://kaart.example/#/amsterdam", 1),
            new Verdict.UnverifiedFragment(Reason.of("script-built", "/amsterdam")),
            Urgency.NOTE,
            List.of(200)));
    links.add(
        link(
            subject("schrijvers", "https://schrijvers.example/op-school?a=1&b=2", 1),
            new Verdict.Ok(Reason.of("reached")),
            Urgency.NOTE,
            List.of(200),
            Past.NONE,
            new LinkNote.TitleChanged(
                "Schrijvers op school",
                "Casino | [x](javascript:alert(1)) <script>@lezer</script> `\u202e\u001b[31m")));
    links.add(
        link(
            new LinkSubject(
                "intranet", "https://intranet.example/", List.of(holding), uses("intranet", 1)),
            new Verdict.Excluded(Reason.of("excluded", holding.reason(), "2027-01-01")),
            Urgency.FINE,
            List.of(403)));
    links.add(
        link(
            new LinkSubject(
                "catalogus", "https://catalogus.example/", List.of(holding), uses("catalogus", 1)),
            new Verdict.Excluded(Reason.of("excluded", holding.reason(), "2027-01-01")),
            Urgency.NOTE,
            List.of(200),
            Past.NONE,
            new LinkNote.ExclusionNeedless(holding)));
    for (int i = 1; i <= 5; i++) {
      links.add(
          plain(
              "boek-" + i,
              "https://boeken.example/" + i,
              new Verdict.Ok(Reason.of("reached")),
              Urgency.FINE));
    }
    return links;
  }

  /** What went before. */
  private record Past(LocalDate since, int failures, boolean confirmed) {
    static final Past NONE = new Past(LocalDate.EPOCH, 0, false);
  }

  private static CheckedLink plain(String id, String url, Verdict verdict, Urgency standing) {
    List<Integer> statuses = verdict.isGood() ? List.of(200) : List.of();
    return link(subject(id, url, 1), verdict, standing, statuses);
  }

  private static CheckedLink link(
      LinkSubject subject, Verdict verdict, Urgency standing, List<Integer> statuses) {
    return link(subject, verdict, standing, statuses, Past.NONE);
  }

  private static CheckedLink link(
      LinkSubject subject,
      Verdict verdict,
      Urgency standing,
      List<Integer> statuses,
      Past past,
      LinkNote... notes) {
    String last = verdict instanceof Verdict.Moved moved ? moved.address() : subject.url();
    List<Hop> hops = new ArrayList<>();
    for (int i = 0; i < statuses.size(); i++) {
      boolean end = i == statuses.size() - 1;
      hops.add(new Hop((end ? last : subject.url()).replaceFirst("#.*", ""), statuses.get(i)));
    }
    LinkResult finding =
        new LinkResult(
            subject,
            verdict,
            hops,
            last,
            verdict.isGood() ? "Boeken" : "",
            past.confirmed(),
            STARTED.plusSeconds(20));
    return new CheckedLink(
        finding,
        standing,
        past.failures() == 0 ? List.of() : List.of(past.since()),
        past.failures(),
        false,
        List.of(notes));
  }

  private static LinkSubject subject(String id, String url, int uses) {
    return new LinkSubject(id, url, List.of(), uses(id, uses));
  }

  private static List<LinkUse> uses(String id, int number) {
    List<LinkUse> uses = new ArrayList<>();
    uses.add(new LinkUse(new SourceLocation(REGISTRY, 10 + id.length() * 4, 3), "", title(id)));
    for (int i = 2; i <= number; i++) {
      uses.add(
          new LinkUse(
              new SourceLocation("content/onderwerpen/samen lezen/tip-" + i + ".md", 7 * i, 12),
              "klein/samen-lezen/index.html",
              "lees meer"));
    }
    return uses;
  }

  private static String title(String id) {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
  }
}
