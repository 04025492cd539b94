package nl.handreiking.links.judge;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.page.PageFacts.Looks;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.WebAddress;

/** Detects responses that a server sends in place of a page that is gone. */
final class StandIns {

  private static final Pattern HOME =
      Pattern.compile(
          "(?i)/(?:(?:nl|en|fy|de|fr|es|it|tr|ar|pl)(?:[-_][a-z]{2})?/?)?"
              + "(?:(?:index|home|default|start|homepage|startpagina|welkom|welcome)"
              + "(?:\\.[a-z]{2,5})?/?)?");

  /** A query that says which page is meant, on sites where all pages have the path of the home. */
  private static final Pattern NAMES_PAGE =
      Pattern.compile("(?i)(?:.*&)?(?:p|page|page_?id|id|q|s|path|route|r|view|article|node)=.*");

  private static final Pattern ERROR_PAGE =
      Pattern.compile(
          "(?i).*/(?:error-?|fout-?)?(?:404|(?:page-?|file-?)?not-?found|(?:pagina-)?niet-gevonden"
              + "|foutpagina|error-?page)(?:\\.[a-z]{2,5})?/?");

  private StandIns() {}

  /** A page without a single byte. */
  static Optional<Verdict> emptyPage(FetchResult journey, String fragment) {
    return unsure(
        journey.facts().html()
            && journey.answer() instanceof Answer.Response response
            && response.body().length() == 0
            && !response.body().isTruncated(),
        Reason.of("empty-page"));
  }

  /** A page that says that it is not there. */
  static Optional<Verdict> softNotFound(FetchResult journey, String fragment) {
    return unsure(journey.facts().looks() == Looks.NOT_FOUND, Reason.of("soft-not-found"));
  }

  /** A placeholder of who sells the domain or hosts the site. */
  static Optional<Verdict> parked(FetchResult journey, String fragment) {
    return unsure(journey.facts().looks() == Looks.PARKED, Reason.of("parked"));
  }

  /** Whether a site only chose a language or a file for its home page. */
  static boolean isHomeOfSame(FetchResult journey) {
    return journey.asked().target().equals("/")
        && journey.asked().scheme().equals(journey.last().scheme())
        && journey.asked().authority().equals(journey.last().authority())
        && isHome(journey.last());
  }

  /** A redirect to the page that a site keeps for errors. */
  static Optional<Verdict> errorPage(FetchResult journey, String fragment) {
    return unsure(
        journey.isRedirected()
            && ERROR_PAGE.matcher(path(journey.last())).matches()
            && !ERROR_PAGE.matcher(path(journey.asked())).matches(),
        Reason.of("error-page", journey.last().toString()));
  }

  /** A redirect from somewhere in a site to the home page of that or another site. */
  static Optional<Verdict> homePage(FetchResult journey, String fragment) {
    return unsure(
        isHome(journey.last()) && !isHome(journey.asked()) && journey.redirectFragment().isEmpty(),
        Reason.of("home-page", journey.last().toString()));
  }

  private static boolean isHome(WebAddress address) {
    String query = address.target().substring(path(address).length()).replaceFirst("^\\?", "");
    return HOME.matcher(path(address)).matches() && !NAMES_PAGE.matcher(query).matches();
  }

  private static String path(WebAddress address) {
    return address.target().replaceFirst("\\?.*", "");
  }

  private static Optional<Verdict> unsure(boolean found, Reason reason) {
    return found ? Optional.of(new Verdict.Unsure(reason)) : Optional.empty();
  }
}
