package nl.handreiking.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.util.List;
import java.util.Map;
import nl.handreiking.links.page.PageFacts;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.Body;
import nl.handreiking.links.web.WebAddress;
import nl.handreiking.source.WebUri;

/** Addresses that people write, and what servers send. */
class LinksFuzz {

  private static final WebAddress HERE = WebAddress.parse("https://a.nl/b/c?d#e").orElseThrow();

  /** What was understood is an address that says the same when it is read again. */
  @DictionaryEntries({
    "https://", "//", "[::1]", "xn--", "\\xC3\\x9F", "\\xE3\\x80\\x82", ":443", "/../", "%2e", "#:~:text=", "?a=b", "\\\\", "@", "."
  })
  @FuzzTest(maxDuration = "")
  void addressIsReadOrRefused(@NotNull @WithUtf8Length(max = 500) String text) {
    Patience.with(
        () -> {
          WebUri.parse(text).ifPresent(uri -> WebUri.folder(uri.toString()));
          WebAddress.parse(text).ifPresent(LinksFuzz::assertStable);
          HERE.resolve(text).ifPresent(LinksFuzz::assertStable);
        });
  }

  private static void assertStable(WebAddress address) {
    String written = address.toString();
    if (!WebAddress.parse(written).map(WebAddress::toString).filter(written::equals).isPresent()) {
      throw new AssertionError(written);
    }
  }

  @DictionaryEntries({
    "text/html", ";charset=", "utf-16", "<title>", "<h1 id=", "<meta http-equiv=refresh content='0;url=",
    "<!--", "<svg>", "</", "<base href=", "<template>", "<a name=", "&#x", "<input type=password>"
  })
  @FuzzTest(maxDuration = "")
  void answerIsRead(
      @NotNull @WithUtf8Length(max = 60) String type,
      byte @NotNull @WithLength(max = 4000) [] body) {
    Answer.Response response =
        new Answer.Response(200, Map.of("content-type", List.of(type)), new Body(body, false));
    Patience.with(
        () -> {
          if (PageFacts.of(response, HERE).title().length() > 2 * PageFacts.MAX_TITLE) {
            throw new AssertionError("a title that is too long");
          }
        });
  }
}
