package nl.handreiking.links.page;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words in which Dutch and English pages say that a page is not there. */
final class NotFoundWords {

  /** Longer parts say something else. */
  private static final int MAX_LENGTH = 160;

  private static final Pattern IGNORED = Pattern.compile("[(),\\[\\]\"“”„‘*]|\\p{So}");
  private static final Pattern BREAK = Pattern.compile("\\s+[-/<>~]+\\s+|[|–—·•»«›‹!.:;…]+|\\R");

  private static final String SIGH =
      "(?:o+ps|oeps|helaas|sorry|whoops|ai|hmm+|oh? nee|oh no|uh[ -]?oh|jammer|excuus|pardon) ?";

  private static final String CODE =
      "(?:(?:http|https|status|fout|fouten|foutcode|foutmelding|error|errors|code)[ -]*)*404"
          + "(?:[ -]*(?:http|fout|foutcode|foutmelding|error|pagina|page|file|not found|niet gevonden))*";

  private static final String DUTCH_THING =
      "(?:(?:de|het|een|deze|dit|die|dat|je|jouw|uw|onze) )?"
          + "(?:(?:door u |door jou )?(?:op)?(?:gevraagde|gezochte|gegeven|gewenste|bezochte) )?"
          + "(?:web)?(?:pagina|bladzijde|inhoud|artikel|bericht|nieuwsbericht|publicatie|document"
          + "|bestand|product|vacature|item|url|adres)"
          + "(?: (?:die|dat|waar|waarnaar) (?:je|jij|u)\\b.{0,40}?)?";
  private static final String DUTCH_TAIL = "(?: (?:of|en|op|op deze|op onze) .{0,60})?";
  private static final String[] DUTCH = {
    "(?:"
        + DUTCH_THING
        + " )?(?:(?:is|kan|kon|werd|wordt) )?(?:helaas )?niet (?:meer )?"
        + "(?:worden )?(?:gevonden|te vinden|teruggevonden)(?: worden)?",
    DUTCH_THING + " (?:is )?(?:helaas )?niet (?:langer |meer )?beschikbaar",
    DUTCH_THING + " (?:bestaat|bestond) (?:helaas )?(?:niet|niet langer)(?: of niet)?(?: meer)?",
    DUTCH_THING + " is (?:helaas )?(?:er )?(?:niet meer|verwijderd|verdwenen|weg|zoek)",
    "(?:we|wij|ik) (?:kunnen|konden|kan|kon|hebben) (?:helaas )?"
        + DUTCH_THING
        + " (?:helaas )?(?:niet|nergens) (?:meer )?(?:terug)?(?:vinden|gevonden)"
  };

  private static final String ENGLISH_THING =
      "(?:(?:the|this|that|your) )?(?:requested |web ?)?"
          + "(?:page|content|article|document|file|item|product|url|resource|object|address)"
          + "(?: (?:that |which )?(?:you|we|your)\\b.{0,50}?)?";
  private static final String[] ENGLISH = {
    "(?:" + ENGLISH_THING + " )?(?:is |was )?not found",
    ENGLISH_THING + " (?:could not|couldn't|cannot|can not|can't) be (?:found|located|displayed)",
    ENGLISH_THING + " (?:does not|doesn't|no longer|did not|didn't) exists?(?: any ?more)?",
    ENGLISH_THING + " (?:is no longer|is not|isn't) (?:available|here)(?: any ?more)?",
    ENGLISH_THING + " (?:is missing|is gone|has been removed|has been deleted)",
    "(?:we|i) (?:could not|couldn't|cannot|can not|can't|did not|didn't) (?:find|locate) "
        + ENGLISH_THING
  };
  private static final String ENGLISH_TAIL = "(?: (?:or|and|on|at) .{0,60})?";

  private static final Pattern SAYING =
      Pattern.compile(
          "(?:%s)?(?:(?:%s)|(?:%s)%s|(?:%s)%s)(?: 404)?"
              .formatted(
                  SIGH,
                  CODE,
                  String.join("|", DUTCH),
                  DUTCH_TAIL,
                  String.join("|", ENGLISH),
                  ENGLISH_TAIL));

  private static final Pattern HINT =
      Pattern.compile(
          SIGH.replaceFirst(" \\?$", "")
              + "|error|errors|fout|foutmelding|foutpagina|error page"
              + "|er (?:is|ging|gaat) (?:hier )?iets (?:mis|fout)(?:gegaan| gegaan)?"
              + "|something went wrong");

  private NotFoundWords() {}

  /** Whether a part of a title, a heading or a text says it. */
  static boolean say(String text) {
    return parts(text).anyMatch(part -> SAYING.matcher(part).matches());
  }

  /** Whether a part is the kind of sigh after which the text below may say it. */
  static boolean hint(String text) {
    return parts(text).anyMatch(part -> HINT.matcher(part).matches());
  }

  private static Stream<String> parts(String text) {
    String plain = text.replace('’', '\'').replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
    return BREAK
        .splitAsStream(IGNORED.matcher(plain).replaceAll(" "))
        .map(part -> part.strip().replaceAll("\\s+", " "))
        .filter(part -> !part.isEmpty() && part.length() <= MAX_LENGTH)
        .limit(20);
  }
}
