package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people use most works in Firefox too. */
@Tag(Firefox.TAG)
@ExtendWith(Firefox.class)
class FirefoxIT {

  @Nested
  class Keys extends DeckKeysIT {}

  @Nested
  class Speaker extends DeckSpeakerIT {}

  @Nested
  class Tabs extends TabsIT {}

  @Nested
  class Week extends StarterOfTheWeekIT {}

  @Test
  void noPageComplainsOrIsWiderThanItsWindow(Browser browser) {
    List<String> complaints = new ArrayList<>();
    for (int width : List.of(1280, 360)) {
      Browser.NewContextOptions options =
          new Browser.NewContextOptions().setViewportSize(width, 800);
      try (BrowserContext context = browser.newContext(options)) {
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> complaints.add(describe(message)));
        for (String path : ShippedSite.onePageOfEachKind()) {
          page.navigate(DeckPage.file(path));
          assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
              .as("%s at %d", path, width)
              .isEqualTo(true);
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  private static String describe(ConsoleMessage message) {
    return message.location() + ": " + message.text();
  }
}
