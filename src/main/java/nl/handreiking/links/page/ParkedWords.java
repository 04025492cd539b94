package nl.handreiking.links.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.links.web.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What sellers of domains, hosting companies and web servers call the page that they show where
 * there is no website. The whole of a title or main heading has to say it, or a part between dashes
 * and the like. A name of a website is only theirs when the address has it too: that of another is
 * news.
 */
final class ParkedWords {

  private static final int MAX_LENGTH = 120;

  private static final Pattern BREAK = Pattern.compile("\\s+[-–—|·:]+\\s+|[!?.:;]+(?:\\s+|$)");

  private static final Pattern HOST = Pattern.compile("[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");

  /** The domain is this, whether or not by name. */
  private static final String DOMAIN =
      "(?:(?:de |deze |dit |the |this )?(?:domein|domeinnaam|domain|domain name) ?)?(?:HOST)?"
          .replace("HOST", HOST.pattern());

  private static final List<Pattern> SAYING =
      Stream.of(
              DOMAIN
                  + " (?:is|staat) (?:nu )?(?:te koop|geparkeerd|gereserveerd|geregistreerd|verlopen)",
              DOMAIN + " (?:is|may be) (?:now )?(?:for sale|parked|reserved|expired)(?: by .*)?",
              DOMAIN + " has (?:expired|been suspended)",
              "parked (?:domain|page)|geparkeerd(?:e)? domein(?:naam)?",
              "(?:this |your )?(?:account|website) (?:has been |is )?suspended",
              "(?:deze |dit )?(?:website|account) is opgeschort",
              "welcome to nginx(?: on .*)?|iis windows server|default web site page",
              "(?:apache2 .*|web server's|domain) default page(?: it works)?",
              "(?:.* )?test page for the (?:apache|nginx) http server(?: .*)?")
          .map(Pattern::compile)
          .toList();

  private ParkedWords() {}

  static boolean say(Document page, WebAddress address) {
    Stream<String> headings = page.select(main(page)).stream().limit(3).map(Element::text);
    return Stream.concat(Stream.of(page.title()), headings)
        .flatMap(ParkedWords::parts)
        .anyMatch(part -> says(part, address.toString()));
  }

  private static String main(Document page) {
    return page.selectFirst("h1") == null ? "h2" : "h1";
  }

  private static boolean says(String part, String address) {
    return SAYING.stream().anyMatch(saying -> saying.matcher(part).matches())
        && HOST.matcher(part).results().allMatch(host -> address.contains(host.group()));
  }

  private static Stream<String> parts(String text) {
    String plain = text.replace('’', '\'').replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
    return BREAK
        .splitAsStream(plain)
        .map(part -> part.strip().replaceAll("\\s+", " "))
        .filter(part -> !part.isEmpty() && part.length() <= MAX_LENGTH);
  }
}
