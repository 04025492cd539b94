package nl.handreiking.check.address;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.VisitorMarks;

/**
 * A rule that looks for the same in each address by itself.
 *
 * @param found its first group is what the message names
 */
public record AddressRule(Rule rule, Pattern found) implements ReviewRule {

  private static final Rule BY_ANOTHER = Rule.warning("adres-via-ander");
  private static final Rule FOLLOWS = Rule.warning("adres-volgt-lezers");
  private static final Rule HIDDEN = Rule.warning("adres-verborgen-teken");
  private static final Rule LOOSE_END = Rule.warning("adres-leesteken");

  /** Services that send readers on: mail filters, social media, search engines, short addresses. */
  private static final List<String> REDIRECTORS =
      List.of(
          "[a-z0-9-]+\\.safelinks\\.protection\\.outlook\\.com/",
          "statics\\.teams\\.cdn\\.office\\.net/evergreen-assets/safelinks/",
          "urldefense\\.(?:com|proofpoint\\.com)/",
          "linkprotect\\.cudasvc\\.com/",
          "(?:[a-z0-9-]+\\.)?mimecast(?:protect)?\\.com/s/",
          "lm?\\.(?:facebook|instagram)\\.com/",
          "linkedin\\.com/(?:redir|safety/go)",
          "(?:out\\.reddit\\.com|slack-redir\\.net|vk\\.com/away)",
          "youtube\\.com/redirect\\?",
          "google\\.[a-z.]{2,6}/(?:url\\?|amp/)",
          "(?:bing\\.com/ck/a|duckduckgo\\.com/l/)",
          "(?:bit\\.ly|tinyurl\\.com|t\\.co|ow\\.ly|buff\\.ly|is\\.gd|lnkd\\.in|goo\\.gl)/.");

  private static final List<String> HIDDEN_SIGNS =
      List.of(
          "(?:%20|%09|%0A|%0D)+$",
          "%C2%A0", "%C2%AD", "%E2%80%8[BEF]", "%E2%81%A0", "%EF%BB%BF", "%00");

  private static final List<String> LOOSE_ENDS =
      List.of("[^(]*(\\))", "[^“„‘‚]*([”’])", "[^']*(')", ".*[^.]([.,;:!])", ".*(\\.{3}|…)");

  /** An address of somebody who sends readers on to the page that is meant. */
  public static ReviewRule byAnother() {
    String any = String.join("|", REDIRECTORS);
    return of(BY_ANOTHER, "^https?://((?:www\\.)?(?=" + any + ")[^/]+).*");
  }

  /** Marks by which a website counts where its visitors came from. */
  public static ReviewRule followingReaders() {
    return of(FOLLOWS, "[?&;#](" + VisitorMarks.NAMES + ")=");
  }

  /**
   * Encoded signs that nobody sees: a space or a line end last, and anywhere a hard space, a soft
   * hyphen, a zero-width space, a mark of direction or a byte order mark. Joiners are letters.
   */
  public static ReviewRule hiddenSign() {
    return of(HIDDEN, "(" + String.join("|", HIDDEN_SIGNS) + ")");
  }

  /** What a sentence or quotation left at the end, where brackets and quotes have no opening. */
  public static ReviewRule looseEnd() {
    return of(LOOSE_END, "^(?:" + String.join("|", LOOSE_ENDS) + ")$");
  }

  private static ReviewRule of(Rule rule, String found) {
    return new AddressRule(rule, Pattern.compile("(?i)" + found));
  }

  @Override
  public void check(Survey survey, Problems problems) {
    for (RegisteredLink link : survey.guide().links().all()) {
      Matcher matcher = found.matcher(link.url().toString());
      if (matcher.find()) {
        problems.report(rule, link.urlSpan(), firstGroup(matcher));
      }
    }
  }

  private static String firstGroup(Matcher matcher) {
    int group = 1;
    while (matcher.group(group) == null) {
      group++;
    }
    return matcher.group(group);
  }
}
