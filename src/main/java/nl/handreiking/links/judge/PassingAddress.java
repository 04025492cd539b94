package nl.handreiking.links.judge;

import java.util.regex.Pattern;
import nl.handreiking.links.web.WebAddress;

/**
 * Detects addresses that should not be written down: with a session, a mark of who came from where,
 * or a signature that expires.
 */
final class PassingAddress {

  private static final Pattern MARKS =
      Pattern.compile(
          "(?i).*(?:;jsessionid=|;sid=|;phpsessid=|\\(S\\([a-z0-9]{20,}\\)\\)"
              + "|[?&;](?:jsessionid|phpsessid|aspsessionid\\w*|cfid|cftoken|sid|session_?id|sessid|s_?id"
              + "|utm_\\w+|fbclid|gclid|msclkid|mc_eid|mc_cid|_ga|_gl|igshid|yclid|dclid|mkt_tok"
              + "|expires|expiry|signature|sig|x-amz-\\w[\\w-]*|x-goog-\\w[\\w-]*|key-pair-id|awsaccesskeyid"
              + "|hdnts|hdnea|token|access_token|auth_token|ticket|se|st|verify)=).*");

  private PassingAddress() {}

  /** Whether a redirect added it: what the link itself had is the editor's choice. */
  static boolean is(WebAddress last, WebAddress asked) {
    return MARKS.matcher(last.target()).matches() && !MARKS.matcher(asked.target()).matches();
  }
}
