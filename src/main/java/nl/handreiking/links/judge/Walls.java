package nl.handreiking.links.judge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.web.WebAddress;

/** Detects pages that block access to the requested one: robot walls, logins and consent forms. */
final class Walls {

  /** The whole title of a page that wants to see a person first, at any status. */
  private static final Pattern CHALLENGE =
      Pattern.compile(
          "(?i)(?:just a moment|(?:een|nog een) moment geduld|attention required! \\| cloudflare"
              + "|checking your browser.*|ddos-guard|pardon our interruption|robot check"
              + "|are you (?:a )?(?:human|robot)|ben je een (?:mens|robot)|(?:human|bot) verification"
              + "|verif(?:y|ying) (?:that )?you are (?:a )?human|(?:vercel )?security checkpoint"
              + "|client challenge)[.… ?!]*");

  private static final String END = ")(?:[/._-].*|$)";
  private static final Pattern LOGIN =
      Pattern.compile(
          "(?i).*(?:^|[/.])(?:wp-|user-|my-)?(?:log-?in|log-?on|inloggen|inlog|sign-?in|sso|saml2?"
              + "|oauth2?|adfs|servicelogin"
              + END);

  /** Matches host names only; in a path, "consent" may be the subject of the page. */
  private static final Pattern CONSENT =
      Pattern.compile(
          "(?i)(?:consent|myprivacy)\\..*|.*[/.](?:privacy-?gate|privacy-?wall|cookie-?wall"
              + "|cookie-?consent"
              + END);

  private Walls() {}

  /** A robot wall that identifies itself. */
  static Optional<Verdict> robots(FetchResult journey, String fragment) {
    boolean wall =
        !journey.header("cf-mitigated").isEmpty()
            || journey.header("x-amzn-waf-action").matches("(?i)challenge|captcha")
            || journey.header("sg-captcha").equalsIgnoreCase("challenge")
            || (journey.status() == 403 && !journey.header("x-datadome").isEmpty())
            || CHALLENGE.matcher(journey.facts().title()).matches();
    return blocked(wall, "robots");
  }

  /**
   * A redirect to a page with little to read that asks for a password; or that is called a login
   * page or takes along the way back, since many ask for a name first, or by script.
   */
  static Optional<Verdict> login(FetchResult journey, String fragment) {
    boolean asks =
        switch (journey.facts().looks()) {
          case LOGIN -> true;
          case SPARSE -> leadsInto(LOGIN, journey) || takesWayBack(journey);
          case ORDINARY, NOT_FOUND, PARKED -> false;
        };
    return blocked(
        asks && isElsewhere(journey) && !LOGIN.matcher(name(journey.asked())).matches(), "login");
  }

  /** A redirect to a cookie consent page that was not the requested page. */
  static Optional<Verdict> consent(FetchResult journey, String fragment) {
    return blocked(leadsInto(CONSENT, journey), "consent");
  }

  /** A website with www or without is the same, and so is a path with or without a last slash. */
  private static boolean isElsewhere(FetchResult journey) {
    return !place(journey.last()).equals(place(journey.asked()));
  }

  private static String place(WebAddress address) {
    return name(address).replaceFirst("^www\\.", "").replaceFirst("/$", "");
  }

  private static boolean takesWayBack(FetchResult journey) {
    String back = path(journey.asked());
    String query = journey.last().target().substring(path(journey.last()).length());
    String encoded = URLEncoder.encode(back, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    return back.length() > 1
        && (query.contains("=" + back) || query.toLowerCase(Locale.ROOT).contains(encoded));
  }

  private static boolean leadsInto(Pattern place, FetchResult journey) {
    return place.matcher(name(journey.last())).matches()
        && !place.matcher(name(journey.asked())).matches();
  }

  /** Host and path: a query often names the page to go back to. */
  private static String name(WebAddress address) {
    return address.host() + path(address);
  }

  private static String path(WebAddress address) {
    return address.target().replaceFirst("\\?.*", "");
  }

  private static Optional<Verdict> blocked(boolean wall, String code) {
    return wall ? Optional.of(new Verdict.Blocked(Reason.of(code))) : Optional.empty();
  }
}
