package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that axe finds on any slide, in the overview, the help or the speaker's window. */
@ExtendWith(Chromium.class)
class DeckAxeIT {

  @ParameterizedTest
  @EnumSource(AxeIT.Mode.class)
  void oneLevelInEveryMode(AxeIT.Mode mode, Browser browser) {
    try (BrowserContext context = browser.newContext(mode.options)) {
      DeckPage deck = DeckPage.running(context, DeckPage.file(DeckPage.PATH));
      assertClean(deck, mode.name());
      DeckPage speaker = deck.speaker();
      speaker.press("PageDown", "PageDown", "PageDown");
      assertThat(AxeIT.found(speaker.page())).as("speaker, %s", mode).isEmpty();
      deck.press("Escape");
      assertThat(AxeIT.found(deck.page())).as("overview, %s", mode).isEmpty();
      deck.press("Escape", "?");
      assertThat(AxeIT.found(deck.page())).as("help, %s", mode).isEmpty();
    }
  }

  @Test
  void theOtherLevelsInLight(Browser browser) {
    try (BrowserContext context = browser.newContext(AxeIT.Mode.LIGHT.options)) {
      for (String level : List.of("po", "mbo", "hbo-wo")) {
        assertClean(
            DeckPage.running(context, DeckPage.file(level + "/presentatie/index.html")), level);
      }
    }
  }

  private static void assertClean(DeckPage deck, String where) {
    for (int number = 1; number <= deck.ids().size(); number++) {
      deck.press(Integer.toString(number).split("")).press("Enter");
      assertThat(deck.at()).isEqualTo(number);
      assertThat(AxeIT.found(deck.page())).as("slide %d, %s", number, where).isEmpty();
    }
  }
}
