package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages work from a stick and from any subfolder, ask nothing of others, and keep nothing. */
@ExtendWith(Chromium.class)
class SelfContainedIT {

  @Test
  void fromAFile(Browser browser) {
    String folder = ShippedSite.folder().toUri().toString();
    List<String> addresses = ShippedSite.pages().stream().map(page -> folder + page).toList();
    assertSelfContained(browser, folder, addresses);
  }

  @Test
  void fromASubfolderOfAHost(Browser browser) throws Exception {
    try (LoopbackServer server = new LoopbackServer(ShippedSite.folder())) {
      List<String> addresses = ShippedSite.pages().stream().map(server::address).toList();
      assertSelfContained(browser, server.address(""), addresses);
    }
  }

  private static void assertSelfContained(Browser browser, String root, List<String> addresses) {
    List<String> complaints = new ArrayList<>();
    List<String> requests = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));
      page.onPageError(complaints::add);
      page.onRequestFailed(request -> complaints.add("failed " + request.url()));
      page.onRequest(request -> requests.add(request.url()));
      for (String address : addresses) {
        page.navigate(address);
        assertThat(page.evaluate("getComputedStyle(document.body).fontFamily").toString())
            .as("the style of %s", address)
            .isNotEqualTo("\"Times New Roman\"");
        assertThat(
                page.evaluate(
                    "document.cookie + Object.keys(storage())".replace("storage()", STORED)))
            .isEqualTo("");
      }
      assertThat(context.cookies()).isEmpty();
    }
    assertThat(complaints).isEmpty();
    assertThat(requests).isNotEmpty().allMatch(url -> url.startsWith(root));
  }

  /** On file:// the storage may be refused, which is as good as empty. */
  private static final String STORED =
      "(() => { try { return {...localStorage, ...sessionStorage} } catch (e) { return {} } })()";
}
