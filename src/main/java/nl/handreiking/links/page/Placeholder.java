package nl.handreiking.links.page;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Detects pages that stand where another page was meant: parked domains and login forms. */
final class Placeholder {

  /** A page with more prose than this, in characters, is an article whatever else it has. */
  private static final int ARTICLE = 1000;

  /** Of a title or main heading; sellers of domains and hosting companies use few sentences. */
  private static final Pattern PARKED =
      Pattern.compile(
          "(?i).*\\b(?:(?:deze|dit|this|the)? ?(?:domein(?:naam)?|domain(?: name)?) (?:is|staat|has been|has) (?:nu )?"
              + "(?:te koop|for sale|geparkeerd|parked|gereserveerd|expired|verlopen|suspended)\\b.*"
              + "|account (?:has been |is )?suspended\\b.*|this account has been suspended.*"
              + "|(?:website|site|account|hosting) (?:is )?(?:opgeschort|geblokkeerd door de host).*"
              + "|parked (?:domain|page).*|domain parking.*|default web ?site page.*|future home of .*)"
              + "|\\S+\\.[a-z]{2,} (?:is )?(?:for sale|te koop)[.!]*"
              + "|(?:welcome to nginx|apache2? .{0,20}default page|iis windows server"
              + "|test page for .{0,30}|it works|hier komt binnenkort .{0,40}website)[.!: ].{0,40}"
              + "|(?:welcome to nginx|it works|iis windows server)[.!]*");

  private Placeholder() {}

  static boolean isParked(Document page) {
    return Stream.concat(
                Stream.of(page.title()), page.select("h1").stream().limit(3).map(Element::text))
            .anyMatch(name -> name.length() <= 200 && PARKED.matcher(name.strip()).matches())
        && isShort(page);
  }

  static boolean isLogin(Document page) {
    return page.selectFirst("input[type=password i]") != null && isShort(page);
  }

  private static boolean isShort(Document page) {
    return VisibleText.prose(page.body()) < ARTICLE;
  }
}
