package nl.handreiking.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handreiking.serve.ServedCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An editor saves files while pages of the preview are open. */
@ExtendWith(Chromium.class)
class PreviewIT {

  private static final double WAIT = 60_000;
  private static final String ITEM = "onderwerpen/signalen/sociogram.md";
  private static final String STEP = "Geef elke {leerling} een eigen kleur.";

  @TempDir Path folder;
  private ServedCopy served;
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void serve(Browser browser) throws Exception {
    served = ServedCopy.ofShippedContent(folder);
    context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 720));
    context.setDefaultTimeout(WAIT);
    page = context.newPage();
  }

  @AfterEach
  void close() {
    context.close();
    served.close();
  }

  @Test
  void showsAnEditInEveryPageThatItIsIn() throws Exception {
    Page other = context.newPage();
    Page untouched = context.newPage();
    open(page, "vo/signalen/index.html");
    open(other, "mbo/alles/");
    open(untouched, "hbo-wo/plan/index.html");
    untouched.evaluate("window.here = true");

    served.write(ITEM, served.read(ITEM) + "\n" + STEP + "\n");

    seen(page.getByText("Geef elke leerling een eigen kleur."));
    seen(other.getByText("Geef elke student een eigen kleur."));
    assertThat(untouched.evaluate("window.here")).isEqualTo(true);

    served.overwrite(ITEM, served.read(ITEM).replace("een eigen kleur", "een mooie kleur"));
    seen(page.getByText("Geef elke leerling een mooie kleur."));
  }

  @Test
  void isMadeOfWhatABuildWouldMake() throws Exception {
    served.nextReading();
    open(page, "vo/signalen/index.html");
    String html = page.request().get(served.address("vo/signalen/index.html")).text();
    String own = "<script defer src=\"/_voorbeeld/preview.js\"[^\n]*\n";
    assertThat(html.replaceAll(own, ""))
        .isEqualTo(Files.readString(ShippedSite.folder().resolve("vo/signalen/index.html")));
  }

  @Test
  void followsPagesThatComeChangeTheirNameAndGo() throws Exception {
    open(page, "proef/index.html");
    assertThat(page).hasTitle(Pattern.compile("niet", Pattern.CASE_INSENSITIVE));
    addPage("proef", "Een proef");
    assertThat(page).hasTitle(Pattern.compile("Een proef.*"), title());

    served.write("paginas/toets/index.md", served.read("paginas/proef/index.md"));
    served.delete("paginas/proef/index.md");
    served.replace("handreiking.yaml", "over, proef]", "over, toets]");

    Locator notice = page.locator(".notice");
    seen(notice.getByText("Deze pagina is er niet meer."));
    assertThat(page).hasTitle(Pattern.compile("Een proef.*"));
    notice.getByRole(AriaRole.LINK).click();
    page.waitForURL(served.address("index.html"));

    open(page, "toets/index.html");
    assertThat(page).hasTitle(Pattern.compile("Een proef.*"));
  }

  @Test
  void showsANewLevel() throws Exception {
    open(page, "index.html");
    String guide = served.read("handreiking.yaml");
    int start = guide.indexOf("  - id: mbo");
    String level =
        guide
            .substring(start, guide.indexOf("  - id: hbo-wo"))
            .replace("id: mbo", "id: avond")
            .replace("titel: Middelbaar beroepsonderwijs", "titel: Avondonderwijs")
            .replace("korte-titel: MBO", "korte-titel: Avond");
    served.write("handreiking.yaml", guide.substring(0, start) + level + guide.substring(start));

    Locator panel = page.locator(".panel");
    seen(panel.locator("h2").getByText("2 fouten"));
    served.replace(
        "onderwerpen/bespreken/individueel.md", "::: niveau mbo", "::: niveau mbo avond");
    served.replace(
        "onderwerpen/samenwerken/gevarieerd.md", "niveaus: alle", "niveaus: [po, vo, mbo, hbo-wo]");

    seen(page.locator("h3").getByText("Avondonderwijs"));
    assertThat(panel).isHidden();
    seen(page.locator(".badge").getByText("4 waarschuwingen"));
    open(page, "avond/index.html");
    assertThat(page).hasTitle(Pattern.compile(".*Avond.*"));
  }

  @Test
  void keepsThePlaceWhenSomethingAboveItGrows() throws Exception {
    open(page, "mbo/alles/index.html");
    Locator heading = page.locator("h2, h3").getByText("Teken een sociogram").first();
    heading.evaluate(
        "e => scrollTo({top: e.getBoundingClientRect().top + scrollY - 200, behavior: 'instant'})");
    page.evaluate("window.old = true");

    served.replace(
        "onderwerpen/signalen/index.md",
        "Begin daarom",
        "\n\n" + (STEP + " ").repeat(40) + "\n\n" + "Begin daarom");

    page.waitForFunction("() => !window.old && document.readyState === 'complete'");
    seen(page.getByText("Geef elke student een eigen kleur.").first());
    assertThat(((Number) heading.evaluate("e => e.getBoundingClientRect().top")).doubleValue())
        .isCloseTo(200, within(2.0));
  }

  @Test
  void keepsWhatIsOpenAndWhatHasTheFocus() throws Exception {
    open(page, "onderwerpen/signalen/index.html");
    page.getByRole(AriaRole.TAB).nth(2).click();
    String tab = page.evaluate("document.activeElement.textContent").toString();
    page.evaluate("window.old = true");

    served.write(ITEM, served.read(ITEM) + "\n" + STEP + "\n");

    page.waitForFunction("() => !window.old && document.readyState === 'complete'");
    assertThat(page.locator("[role=tab][aria-selected=true]")).hasText(tab);
    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(tab);
  }

  @Test
  void keepsTheSlideOfAnOpenPresentation() throws Exception {
    DeckPage deck = DeckPage.running(context, served.address(DeckPage.PATH));
    deck.page().setDefaultTimeout(WAIT);
    deck.press("3", "Enter");
    deck.awaitSlide(3);
    deck.page().evaluate("window.old = true");

    served.replace("presentaties/klas.md", "titel: Praten over eenzaamheid", "titel: Samen praten");

    deck.page().waitForFunction("() => !window.old && document.readyState === 'complete'");
    assertThat(deck.at()).isEqualTo(3);
    assertThat(deck.mode()).isEqualTo("show");

    served.replace("presentaties/klas.md", "minuten: 1\n", "minuten: één\n");
    seen(deck.page().locator(".panel"));
    deck.press("Escape");
    assertThat(deck.page().locator(".panel")).isHidden();
    assertThat(deck.page().locator(".badge")).isHidden();
    assertThat(deck.mode()).isEqualTo("show");
  }

  @Test
  void changesStylesWithoutAReload() throws Exception {
    Path theme = Files.createDirectories(folder.resolve("thema/base"));
    Path styles = theme.resolve("tokens.css");
    Files.copy(Path.of("templates/base/tokens.css"), styles);
    Path copy = Files.createDirectories(folder.resolve("tweede"));
    try (ServedCopy themed =
        ServedCopy.of(Path.of("content"), copy, Optional.of(theme.getParent()))) {
      page.navigate(themed.address("index.html"));
      page.evaluate("window.here = true");
      Files.writeString(styles, Files.readString(styles) + "\nbody { outline: 7px solid red; }\n");
      page.waitForFunction("() => getComputedStyle(document.body).outlineWidth === '7px'");
      assertThat(page.evaluate("window.here")).isEqualTo(true);
    }
  }

  @Test
  void saysThatItStoppedAndGoesOnByItself() throws Exception {
    open(page, "vo/signalen/index.html");
    int port = served.port();
    served.stop();
    seen(page.locator(".notice").getByText("Het voorbeeld is gestopt."));
    served.write(ITEM, served.read(ITEM) + "\n" + STEP + "\n");
    served.startAgain(port);
    seen(page.getByText("Geef elke leerling een eigen kleur."));
    assertThat(page.locator(".notice")).isHidden();
  }

  @Test
  void leavesNoTraceOnPaper() {
    open(page, "index.html");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("handreiking-preview")).isHidden();
  }

  private void addPage(String id, String title) throws Exception {
    served.write(
        "paginas/" + id + "/index.md",
        served.read("paginas/over/index.md").replaceFirst("titel: .*", "titel: " + title));
    served.replace(
        "handreiking.yaml",
        "paginas: [eenzaamheid, over]",
        "paginas: [eenzaamheid, over, " + id + "]");
  }

  private void open(Page where, String path) {
    where.navigate(served.address(path));
    where.waitForLoadState(LoadState.LOAD);
  }

  private static void seen(Locator locator) {
    locator.waitFor();
  }

  private static PageAssertions.HasTitleOptions title() {
    return new PageAssertions.HasTitleOptions().setTimeout(WAIT);
  }
}
