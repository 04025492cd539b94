package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The speaker's window and that of the group go together, from a disk and from a host. */
@ExtendWith(Chromium.class)
class DeckSpeakerIT {

  @Test
  void fromAFile(Browser browser) {
    goTogether(browser, DeckPage.file(DeckPage.PATH));
  }

  @Test
  void fromAHost(Browser browser) throws IOException {
    try (LoopbackServer server = new LoopbackServer(ShippedSite.folder())) {
      goTogether(browser, server.address(DeckPage.PATH));
    }
  }

  private static void goTogether(Browser browser, String address) {
    try (BrowserContext context = browser.newContext()) {
      DeckPage group = DeckPage.running(context, address);
      DeckPage speaker = group.speaker();
      group.press("PageDown");
      speaker.awaitSlide(2);
      speaker.press("End");
      group.awaitSlide(group.ids().size());
      group.page().reload();
      speaker.press("Home");
      group.awaitSlide(1);
      speaker.page().reload();
      speaker.page().locator(".speaker__link[data-on]").waitFor();
      group.press("3", "Enter");
      speaker.awaitSlide(3);
      speaker.press("b");
      group.page().locator(".black").waitFor();
      group.press("b");
      speaker.page().locator(".speaker [data-do=black][aria-pressed=false]").waitFor();
    }
  }

  @Test
  void twoPresentationsDoNotDisturbEachOther(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      DeckPage first = DeckPage.running(context, DeckPage.file(DeckPage.PATH));
      DeckPage firstSpeaker = first.speaker();
      DeckPage same = DeckPage.running(context, DeckPage.file(DeckPage.PATH));
      DeckPage other = DeckPage.running(context, DeckPage.file("po/presentatie/index.html"));
      DeckPage otherSpeaker = other.speaker();
      firstSpeaker.press("5", "Enter");
      first.awaitSlide(5);
      otherSpeaker.press("3", "Enter");
      other.awaitSlide(3);
      assertThat(first.at()).isEqualTo(5);
      assertThat(firstSpeaker.at()).isEqualTo(5);
      assertThat(same.at()).isEqualTo(1);
    }
  }

  @Test
  void theSpeakerSeesNotesTimeAndWhatComes(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      DeckPage group = DeckPage.running(context, DeckPage.file(DeckPage.PATH));
      DeckPage speaker = group.speaker();
      assertThat(speaker.page().locator(".slide[data-now] .notes__text").isVisible()).isTrue();
      assertThat(speaker.page().locator(".slide:not([data-now]) .slide__frame:visible").count())
          .isEqualTo(1);
      int steps = group.withSteps();
      speaker.press(Integer.toString(steps), "Enter");
      assertThat(speaker.page().locator(".speaker__step").textContent())
          .isEqualTo(
              speaker.page().locator(".slide[data-now] .slide__steps li").first().textContent());
      assertThat(speaker.page().locator("[data-do=time]").textContent()).contains("stil");
      speaker.page().locator("[data-do=time]").click();
      assertThat(speaker.page().locator("[data-do=time]").textContent()).contains("Start");
      speaker.page().locator("[data-do=reset]").click();
      assertThat(speaker.page().locator("[data-spent=all]").textContent()).isEqualTo("0:00");
      double before = notes(speaker);
      speaker.page().locator("[data-do=notes-larger]").click();
      assertThat(notes(speaker)).isGreaterThan(before);
      assertThat(group.at()).isEqualTo(steps);
    }
  }

  private static double notes(DeckPage speaker) {
    return ((Number)
            speaker
                .page()
                .evaluate(
                    "parseFloat(getComputedStyle(document.querySelector('.slide[data-now] .notes__text')).fontSize)"))
        .doubleValue();
  }
}
