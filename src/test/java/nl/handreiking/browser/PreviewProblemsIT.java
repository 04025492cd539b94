package nl.handreiking.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.handreiking.serve.ServedCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An editor makes mistakes while pages of the preview are open. */
@ExtendWith(Chromium.class)
class PreviewProblemsIT {

  private static final double WAIT = 60_000;
  private static final String ITEM = "onderwerpen/signalen/sociogram.md";
  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @TempDir Path folder;
  private ServedCopy served;

  @BeforeEach
  void serve() throws Exception {
    served = ServedCopy.ofShippedContent(folder);
  }

  @AfterEach
  void close() {
    served.close();
  }

  @Test
  void saysWhatIsWrongOverTheLastGoodPageUntilItIsMended(Browser browser) throws Exception {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "vo/signalen/index.html");
      String before = page.locator("main").textContent();
      breakIt();

      Locator panel = page.locator(".panel");
      panel.waitFor();
      assertThat(panel.locator("h2")).hasText("1 fout");
      assertThat(panel.locator(".sentence")).containsText("'<b>tipp</b>' kan hier niet");
      assertThat(panel.locator("mark")).hasText("<b>tipp</b>");
      assertThat(panel.locator(".place a")).hasText("content/" + ITEM + ":2:8");
      assertThat(panel.locator(".place a").getAttribute("href"))
          .startsWith("vscode://file/")
          .endsWith("/content/" + ITEM + ":2:8");
      assertThat(page.locator(".said")).containsText("1 fout");
      assertThat(page.locator("main").textContent()).isEqualTo(before);

      served.replace(ITEM, "soort: <b>tipp</b>", "soort: tip");
      panel.waitFor(hidden());
      assertThat(page.locator(".badge")).isHidden();
      assertThat(page.locator(".said")).containsText("Alles is weer in orde.");
    }
  }

  @Test
  void foldsUpWithTheKeyboard(Browser browser) throws Exception {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "vo/signalen/index.html");
      breakIt();
      Locator panel = page.locator(".panel");
      Locator badge = page.locator(".badge");
      panel.waitFor();
      assertThat(page.evaluate("document.activeElement === document.body")).isEqualTo(true);

      page.keyboard().press("Shift+Tab");
      assertThat(panel.locator("a")).isFocused();
      page.keyboard().press("Escape");
      assertThat(panel).isHidden();
      assertThat(badge).hasText("1 fout");
      assertThat(badge).isFocused();
      assertThat(badge).hasAttribute("aria-expanded", "false");

      page.reload();
      badge.waitFor();
      assertThat(panel).isHidden();

      badge.press("Enter");
      assertThat(panel).isVisible();
      assertThat(panel).isFocused();

      panel.locator(".close").press("Enter");
      assertThat(badge).isFocused();
      served.replace(ITEM, "titel: Teken", "titel: [Teken");
      panel.waitFor();
    }
  }

  @ParameterizedTest
  @EnumSource(AxeIT.Mode.class)
  void isThereForEverybody(AxeIT.Mode mode, Browser browser) throws Exception {
    try (BrowserContext context = browser.newContext(mode.options)) {
      Page page = open(context, "vo/signalen/index.html");
      breakIt();
      page.locator(".panel").waitFor();
      assertThat(AxeIT.found(page)).as("open, %s", mode).isEmpty();
      assertThat(page.evaluate(SIDEWAYS)).isEqualTo(0);
      assertThat(page.locator(".panel").evaluate("e => e.scrollWidth - e.clientWidth"))
          .isEqualTo(0);
      page.keyboard().press("Escape");
      page.locator(".badge").waitFor();
      assertThat(AxeIT.found(page)).as("closed, %s", mode).isEmpty();
      assertThat(page.evaluate(SIDEWAYS)).isEqualTo(0);
    }
  }

  @Test
  void explainsThatThereIsNothingToSeeYet(Browser browser) throws Exception {
    breakIt();
    served.stop();
    served.startAgain(0);
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "vo/signalen/index.html");
      Locator panel = page.locator(".panel");
      panel.waitFor();
      assertThat(panel.locator(".lead")).containsText("Er is nog niets te zien.");
      served.replace(ITEM, "soort: <b>tipp</b>", "soort: tip");
      page.locator("main").waitFor();
      assertThat(panel).isHidden();
    }
  }

  @Test
  void saysThatTheFolderIsGoneUntilItIsBack(Browser browser) throws Exception {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "vo/signalen/index.html");
      Path content = served.file("");
      Path away = folder.resolve("weg");
      Files.move(content, away);
      page.locator(".panel").waitFor();
      assertThat(page.locator(".panel h2")).hasText("1 fout");
      Files.move(away, content);
      page.locator(".panel").waitFor(hidden());
      served.write(ITEM, served.read(ITEM) + "\nNog een zin.\n");
      page.getByText("Nog een zin.").waitFor();
    }
  }

  @Test
  void showsWhatIsWrongWithATheme(Browser browser) throws Exception {
    Path theme = Files.createDirectories(folder.resolve("thema/pages"));
    Files.copy(Path.of("templates/pages/topic.ftlh"), theme.resolve("topic.ftlh"));
    Path copy = Files.createDirectories(folder.resolve("tweede"));
    try (BrowserContext context = browser.newContext();
        ServedCopy themed =
            ServedCopy.of(Path.of("content"), copy, Optional.of(theme.getParent()))) {
      Page page = context.newPage();
      page.setDefaultTimeout(WAIT);
      page.navigate(themed.address("vo/signalen/index.html"));
      String good = Files.readString(theme.resolve("topic.ftlh"));
      Files.writeString(theme.resolve("topic.ftlh"), good.replace("page.title", "page.nothing"));
      page.locator(".panel").waitFor();
      assertThat(page.locator(".panel")).containsText("topic.ftlh");
      Files.writeString(theme.resolve("topic.ftlh"), good);
      page.locator(".panel").waitFor(hidden());
    }
  }

  private void breakIt() throws Exception {
    served.replace(ITEM, "soort: tip", "soort: <b>tipp</b>");
  }

  private Page open(BrowserContext context, String path) {
    Page page = context.newPage();
    page.setDefaultTimeout(WAIT);
    page.navigate(served.address(path));
    page.locator("handreiking-preview").waitFor(attached());
    return page;
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }
}
