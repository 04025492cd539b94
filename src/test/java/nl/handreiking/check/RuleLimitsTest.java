package nl.handreiking.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.handreiking.content.ContentReader;
import nl.handreiking.source.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last text that is fine by a rule that counts, and the first that is not. */
class RuleLimitsTest {

  private static final Path BASE = Path.of("src/test/resources/bad/_basis/content");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String TIP = "onderwerpen/lezen/voorlezen.md";

  @TempDir Path folder;

  private Path content;

  @BeforeEach
  void layDownTheBase() throws IOException {
    content = folder.resolve("content");
    ContentFolders.copy(BASE, content);
  }

  @ParameterizedTest
  @CsvSource({"20, ''", "21, NOTE 21", "24, NOTE 24", "25, WARNING 25"})
  void sentencesOfTwentyWordsAreFineAndOfTwentyFiveAreNot(int words, String said)
      throws IOException {
    add(TIP, "\n\nEen" + " woord".repeat(words - 1) + ".\n");

    assertThat(found("lange-zin")).containsExactlyElementsOf(lines(said));
  }

  @ParameterizedTest
  @CsvSource({"20, ''", "21, WARNING 101"})
  void paragraphsHaveAHundredWordsAtMost(int sentences, String said) throws IOException {
    String text = "Dat is een korte zin. ".repeat(sentences);
    add(TIP, "\n\n" + (sentences > 20 ? text.replaceFirst("Dat is een korte ", "") : text) + "\n");

    assertThat(found("lange-alinea")).containsExactlyElementsOf(lines(said));
  }

  @ParameterizedTest
  @CsvSource({
    "WACHTER, ''",
    "WACHTERS, WARNING WACHTERS",
    "BOEK PEN, ''",
    "BOEK PENS, WARNING BOEK PENS",
    "VMBO-TL, ''"
  })
  void capitalsAreForShortAbbreviations(String capitals, String said) throws IOException {
    add(TIP, "\n\nDit is " + capitals + " hier.\n");

    assertThat(found("hoofdletters")).containsExactlyElementsOf(lines(said));
  }

  @Test
  void aTextMayBeLookedAtAgainOnTheLastDayOfItsTerm() {
    assertThat(found("nakijken-verlopen", LocalDate.of(2027, 11, 1))).isEmpty();
    assertThat(found("nakijken-verlopen", LocalDate.of(2027, 11, 2)))
        .hasSize(8)
        .containsOnly("WARNING 2026-11-01");
  }

  @Test
  void theStatementMayBeDrawnUpAgainOnTheLastDayOfItsTerm() {
    assertThat(found("verklaring-verlopen", LocalDate.of(2027, 11, 1))).isEmpty();
    assertThat(found("verklaring-verlopen", LocalDate.of(2027, 11, 2)))
        .containsExactly("WARNING 2026-11-01");
  }

  @Test
  void anEventIsOverOnTheDayBehindItsLast() throws IOException {
    add("handreiking.yaml", "  data:\n    - {van: 2027-10-04, tot: 2027-10-10}\n");

    assertThat(found("week-voorbij", LocalDate.of(2027, 10, 10))).isEmpty();
    assertThat(found("week-voorbij", LocalDate.of(2027, 10, 11)))
        .containsExactly("WARNING 2027-10-10 2028");
  }

  @ParameterizedTest
  @CsvSource({"2026-07-31, 2026", "2026-08-01, 2027"})
  void fromAugustOnSchoolsPlanForTheNextYear(LocalDate today, String year) {
    assertThat(found("week-zonder-data", today)).containsExactly("WARNING De Leesweek " + year);
  }

  @ParameterizedTest
  @CsvSource({"2026, false", "2027, true", "2029, true", "2030, false"})
  void aYearOfAFewYearsAgoIsAnOldAnnouncement(int year, boolean old) throws IOException {
    replace("handreiking.yaml", "titel: De Leesweek", "titel: De Leesweek van 2026");

    assertThat(found("week-voorbij", LocalDate.of(year, 1, 1))).hasSize(old ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"2027-10-10, ERROR 2027-10-04 2027-10-10", "2027-10-11, ''"})
  void twoEventsAreNotOnOneDay(String from, String said) throws IOException {
    add(
        "handreiking.yaml",
        "  data:\n    - {van: %s, tot: 2027-10-20}\n    - {van: 2027-10-04, tot: 2027-10-10}\n"
            .formatted(from));

    assertThat(found("data-overlappen")).containsExactlyElementsOf(lines(said));
  }

  @ParameterizedTest
  @CsvSource({"60, ''", "61, WARNING 61 60 3 10"})
  void aSlideHasSixtyWordsAtMost(int words, String said) throws IOException {
    replace("presentaties/les.md", "Je leest om:\n", "woord ".repeat(words - 4) + "\n");

    assertThat(found("dia-te-vol")).containsExactlyElementsOf(lines(said));
  }

  private List<String> found(String rule) {
    return found(rule, TODAY);
  }

  /** What is said by a rule, as its severity and the arguments of its sentence. */
  private List<String> found(String rule, LocalDate today) {
    return ContentReader.read(content)
        .then(Rules::check)
        .then(guide -> Review.of(guide, today))
        .diagnostics()
        .stream()
        .filter(problem -> problem.rule().id().equals(rule))
        .map(RuleLimitsTest::line)
        .toList();
  }

  private static String line(Diagnostic problem) {
    return problem.rule().severity() + " " + String.join(" ", problem.arguments());
  }

  private static List<String> lines(String said) {
    return said.isEmpty() ? List.of() : List.of(said);
  }

  private void add(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.writeString(file, Files.readString(file) + text);
  }

  private void replace(String path, String old, String replacement) throws IOException {
    Path file = content.resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, replacement));
  }
}
