package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Firefox puts on paper: no page may have another size, or lose what stands on it. */
@Tag(Firefox.TAG)
@ExtendWith(Firefox.class)
class FirefoxPrintIT {

  private static final String TITLES =
      "[...document.querySelectorAll('.slide h2')].map(one => one.textContent)";

  /** Without those in which an address is written out behind its link. */
  private static final String NOTES =
      "[...document.querySelectorAll('.notes__text > p:not(:has(a))')].map(one => one.textContent)";

  @ParameterizedTest
  @ValueSource(strings = {"po", "vo", "mbo", "hbo-wo"})
  void eachSlideOnAPageOfItsOwn(String level, Browser browser) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      DeckPage deck = DeckPage.running(context, DeckPage.file(level + "/presentatie/index.html"));
      DeckPrintIT.choose(deck.page(), "slides");
      List<Paper> pages = print(deck.page());
      List<String> titles = deck.strings(TITLES);
      assertThat(pages).hasSameSizeAs(titles).allMatch(Paper::landscape);
      assertThat(IntStream.range(0, titles.size()))
          .allSatisfy(i -> assertThat(pages.get(i).text()).contains(letters(titles.get(i))));
      assertThat(deck.mode()).isEqualTo("show");
    }
  }

  @Test
  void slidesWithTheirNotes(Browser browser) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      DeckPage deck = DeckPage.running(context, DeckPage.file(DeckPage.PATH));
      DeckPrintIT.choose(deck.page(), "handout");
      List<Paper> pages = print(deck.page());
      assertThat(pages).hasSizeBetween(3, 12).noneMatch(Paper::landscape);
      String all = String.join("", pages.stream().map(Paper::text).toList());
      assertThat(deck.strings(TITLES))
          .allSatisfy(title -> assertThat(all).contains(letters(title)));
      assertThat(deck.strings(NOTES)).allSatisfy(note -> assertThat(all).contains(letters(note)));
    }
  }

  @Test
  void allTabsOfATopicAtAllLevels(Browser browser) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(DeckPage.file("onderwerpen/signalen/index.html"));
      DeckPage tabs = new DeckPage(page);
      List<String> headings =
          tabs.strings(
              "[...document.querySelectorAll('[role=tabpanel] h3')].map(one => one.textContent)");
      String all = String.join("", print(page).stream().map(Paper::text).toList());
      assertThat(headings)
          .hasSizeGreaterThan(10)
          .allSatisfy(heading -> assertThat(all).contains(letters(heading)));
    }
  }

  /** On A4; Playwright hands its inches to Firefox, which takes them for centimetres. */
  private static List<Paper> print(Page page) throws IOException {
    byte[] pdf = page.pdf(new Page.PdfOptions().setWidth("21in").setHeight("29.7in"));
    List<Paper> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        PDRectangle size = document.getPage(number - 1).getMediaBox();
        pages.add(
            new Paper(size.getWidth() > size.getHeight(), letters(stripper.getText(document))));
      }
    }
    return pages;
  }

  /** Lines of a PDF break anywhere: only letters and digits count. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** A printed page. */
  private record Paper(boolean landscape, String text) {}
}
