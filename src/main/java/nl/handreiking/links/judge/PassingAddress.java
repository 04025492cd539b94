package nl.handreiking.links.judge;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handreiking.links.web.WebAddress;
import nl.handreiking.source.VisitorMarks;

/**
 * Detects addresses that should not be written down: with a session, a mark of who came from where,
 * or a signature that expires.
 */
final class PassingAddress {

  private static final String SESSIONS =
      "jsessionid|phpsessid|aspsessionid\\w*|cfid|cftoken|sid|sess(?:ion)?_?id";
  private static final String SIGNATURES =
      "expires|expiry|signature|sig|x-amz-[\\w-]+|x-goog-[\\w-]+|key-pair-id|awsaccesskeyid"
          + "|hdnts|hdnea|(?:access_|auth_)?token|ticket";

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)[?&;](?:%s|%s|%s)=[^&;?]*|/\\(S\\([a-z0-9]{20,}\\)\\)"
              .formatted(SESSIONS, VisitorMarks.NAMES, SIGNATURES));

  private PassingAddress() {}

  /**
   * Whether a redirect added a mark, or another value: what the link had is the editor's choice.
   */
  static boolean is(WebAddress last, WebAddress asked) {
    return !marks(asked).containsAll(marks(last));
  }

  private static Set<String> marks(WebAddress address) {
    return MARK.matcher(address.target())
        .results()
        .map(MatchResult::group)
        .map(mark -> mark.substring(1))
        .collect(Collectors.toSet());
  }
}
