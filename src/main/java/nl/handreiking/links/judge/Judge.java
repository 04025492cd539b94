package nl.handreiking.links.judge;

import java.util.List;
import java.util.Optional;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.FailureKind;

/** Gives the verdict on a link: that of the first rule that applies. */
public final class Judge {

  /**
   * In order: how the redirect chain ended, the status, the content of the page, and the fragment.
   */
  private static final List<Rule> RULES =
      List.of(
          Judge::lostOnTheWay,
          Walls::robots,
          Statuses::says,
          Judge::failed,
          Walls::login,
          Walls::consent,
          StandIns::emptyPage,
          StandIns::parked,
          StandIns::softNotFound,
          StandIns::errorPage,
          StandIns::homePage,
          Fragments::notFound,
          Judge::moved);

  private Judge() {}

  private interface Rule {
    Optional<Verdict> judge(FetchResult journey, String fragment);
  }

  /**
   * Judges a link by the way to its page.
   *
   * @param fragment of the link, encoded as written, or empty; one that a redirect named goes
   *     before it, as in browsers (RFC 9110, section 10.2.2)
   */
  public static Verdict judge(FetchResult journey, String fragment) {
    String carried = journey.redirectFragment().isEmpty() ? fragment : journey.redirectFragment();
    return RULES.stream()
        .flatMap(rule -> rule.judge(journey, carried).stream())
        .findFirst()
        .orElseGet(() -> arrived(journey, carried));
  }

  private static Optional<Verdict> lostOnTheWay(FetchResult journey, String fragment) {
    return switch (journey.trouble()) {
      case NONE -> Optional.empty();
      case LOOP -> Optional.of(new Verdict.Dead(Reason.of("redirect-loop"), false));
      case TOO_MANY_REDIRECTS ->
          Optional.of(new Verdict.Dead(Reason.of("too-many-redirects"), false));
      case BAD_LOCATION -> Optional.of(Statuses.badRedirect(journey));
    };
  }

  private static Optional<Verdict> failed(FetchResult journey, String fragment) {
    return journey.answer() instanceof Answer.Failure failure
        ? Optional.of(failed(failure.kind(), journey.last().authority()))
        : Optional.empty();
  }

  /** That our client cannot ask for an address which browsers open says nothing of the link. */
  private static Verdict failed(FailureKind kind, String host) {
    Reason reason = Reason.of(kind.code(), host);
    return kind == FailureKind.UNSUPPORTED_ADDRESS
        ? new Verdict.Blocked(reason)
        : new Verdict.Unsure(reason);
  }

  private static Optional<Verdict> moved(FetchResult journey, String fragment) {
    String address = end(journey, fragment);
    if (journey.isMoved() && StandIns.isHomeOfSame(journey)) {
      return Optional.of(new Verdict.Ok(Reason.of("reached")));
    }
    if (journey.isMoved() && PassingAddress.is(journey.last(), journey.asked())) {
      return Optional.of(new Verdict.Ok(Reason.of("passing-address", address)));
    }
    return journey.isMoved()
        ? Optional.of(new Verdict.Moved(Reason.of("permanent", address), address))
        : Optional.empty();
  }

  private static Verdict arrived(FetchResult journey, String fragment) {
    return new Verdict.Ok(
        journey.isRedirected()
            ? Reason.of("redirected", end(journey, fragment))
            : Reason.of("reached"));
  }

  private static String end(FetchResult journey, String fragment) {
    return journey.last().withFragment(fragment).toString();
  }
}
