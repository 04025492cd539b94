package nl.handreiking.docs;

import java.util.Map;
import java.util.Optional;

/** Languages of blocks that no test runs, each with the reason. */
final class OtherBlocks {

  private static final Map<String, String> REASONS =
      Map.of(
          "txt", "a drawing or a list, not something to do",
          "nginx", "needs nginx; run by hand with nginx 1.22 over a built site in a subfolder",
          "apache", "needs Apache; run by hand with Apache 2.4 over a built site in a subfolder");

  private OtherBlocks() {}

  static Optional<String> reason(String language) {
    return Optional.ofNullable(REASONS.get(language));
  }
}
