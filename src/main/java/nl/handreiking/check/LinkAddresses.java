package nl.handreiking.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** An address is the one that was meant: without signs of another place, and written once. */
final class LinkAddresses implements CheckRule {

  static final Rule WRONG_SIGN = Rule.error("teken-in-adres");
  static final Rule ENTITY = Rule.error("adres-uit-html");
  static final Rule TWICE = Rule.warning("adres-dubbel");
  static final Rule BY_ANOTHER = Rule.warning("adres-via-ander");
  static final Rule FOLLOWS = Rule.warning("adres-volgt-lezers");

  /**
   * Invisible and control characters, curly quotes, private ones, blanks beyond ASCII, and what
   * stands for them.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Z}\\u115F\\u1160\\u3164\\uFE00-\\uFE0E\\uFFFC\\uFFFD\\p{Pi}\\p{Pf}\\u201E\\u201A]");

  private static final Pattern ENCODED_UNSEEN =
      Pattern.compile("(?i)%E2%80%8[B-F]|%EF%BB%BF|%C2%AD|%C2%A0|%E2%81%A0|%0[0-9A-F]");

  private static final Pattern HTML =
      Pattern.compile("&(?:amp|lt|gt|quot|nbsp|#\\d+|#x[0-9a-fA-F]+);");

  private static final Pattern REDIRECTOR =
      Pattern.compile(
          "(?i)https?://(?:[a-z0-9-]+\\.safelinks\\.protection\\.outlook\\.com/|(?:www\\.)?google\\.[a-z.]{2,6}/url\\?"
              + "|l\\.(?:facebook|instagram)\\.com/|lm\\.facebook\\.com/|(?:www\\.)?linkedin\\.com/(?:redir|safety/go)"
              + "|urldefense\\.(?:com|proofpoint\\.com)/|(?:www\\.)?bing\\.com/ck/a|duckduckgo\\.com/l/"
              + "|out\\.reddit\\.com/|(?:www\\.)?youtube\\.com/redirect|statics\\.teams\\.cdn\\.office\\.net/evergreen-assets/safelinks"
              + "|linkprotect\\.cudasvc\\.com/|protect(?:-[a-z]+)?\\.mimecast\\.com/|slack-redir\\.net/|vk\\.com/away).*");

  private static final Pattern FOLLOWING =
      Pattern.compile(
          "(?i)[?&;#](utm_[a-z_]+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh"
              + "|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|li_fat_id)=");

  @Override
  public void check(Survey survey, Problems problems) {
    Map<String, RegisteredLink> seen = new HashMap<>();
    for (RegisteredLink link : survey.guide().links().all()) {
      if (link.urlSpan().start().file().isEmpty()) {
        continue; // what is written there is no address, which was reported
      }
      String address = link.url().toString();
      RegisteredLink first = seen.putIfAbsent(key(address), link);
      if (first != null) {
        problems.report(TWICE, link.urlSpan(), first.id().value());
      }
      checkSigns(link, address, problems);
    }
  }

  private static void checkSigns(RegisteredLink link, String address, Problems problems) {
    Optional<String> unseen = unseen(address);
    Matcher html = HTML.matcher(address);
    Matcher following = FOLLOWING.matcher(address);
    if (unseen.isPresent()) {
      problems.report(WRONG_SIGN, link.urlSpan(), unseen.get());
    } else if (html.find()) {
      problems.report(ENTITY, link.urlSpan(), html.group());
    } else if (REDIRECTOR.matcher(address).matches()) {
      problems.report(BY_ANOTHER, link.urlSpan(), link.url().getHost());
    } else if (following.find()) {
      problems.report(FOLLOWS, link.urlSpan(), following.group(1));
    }
  }

  /** Its code point, or the sign as it is encoded. */
  private static Optional<String> unseen(String address) {
    Matcher sign = UNSEEN.matcher(address);
    if (sign.find()) {
      return Optional.of(String.format(Locale.ROOT, "U+%04X", sign.group().codePointAt(0)));
    }
    return ENCODED_UNSEEN.matcher(address).results().map(found -> found.group()).findFirst();
  }

  /** Scheme, www and a last slash make no other page for who reads a list of sources. */
  private static String key(String address) {
    return address.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("/$", "");
  }
}
