package nl.handreiking.yaml;

import static nl.handreiking.yaml.YamlFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.handreiking.source.Rule;
import nl.handreiking.yaml.YamlFixture.Result;
import org.junit.jupiter.api.Test;

/** A map with known keys: a book with a title, and perhaps a year and remarks. */
class RecordTypeTest {

  private static final Key<String> TITLE = Key.required("titel", Scalars.TEXT);
  private static final Key<Integer> YEAR = Key.optional("jaar", Scalars.INTEGER);
  private static final Key<List<String>> REMARKS =
      Key.optional("opmerkingen", ListType.of(Scalars.TEXT));

  private static final RecordType<Book> BOOK =
      RecordType.of(
          List.of(TITLE, YEAR, REMARKS),
          fields -> new Book(fields.get(TITLE), fields.get(YEAR), fields.get(REMARKS)));

  record Book(String title, int year, List<String> remarks) {}

  @Test
  void readsAllKeysInAnyOrder() {
    Result<Book> book = read(BOOK, "jaar: 1999\ntitel: Lezen\nopmerkingen: [mooi, dik]\n");

    assertThat(book.value()).contains(new Book("Lezen", 1999, List.of("mooi", "dik")));
    assertThat(book.problems()).isEmpty();
  }

  @Test
  void whatMayBeLeftOutIsBlankThen() {
    Result<Book> book = read(BOOK, "titel: Lezen\njaar:\n");

    assertThat(book.value()).contains(new Book("Lezen", 0, List.of()));
    assertThat(book.problems()).isEmpty();
  }

  @Test
  void asksForWhatIsRequired() {
    assertThat(read(BOOK, "jaar: 1999").problems())
        .containsExactly("1:1 sleutel-ontbreekt [jaar] titel");
    assertThat(read(BOOK, "jaar: 1999\ntitel:\n").problems())
        .containsExactly("2:1 waarde-leeg [titel]");
    assertThat(read(BOOK, "jaar: 1999").value()).contains(new Book("", 1999, List.of()));
  }

  @Test
  void oneWrongValueLeavesTheOthers() {
    Result<Book> book = read(BOOK, "titel: Lezen\njaar: lang geleden\n");

    assertThat(book.value()).contains(new Book("Lezen", 0, List.of()));
    assertThat(book.problems()).containsExactly("2:7 geen-heel-getal [lang geleden] lang geleden,");
  }

  @Test
  void namesTheKeysThatThereAreForOneThatIsUnknown() {
    assertThat(read(BOOK, "titel: Lezen\nprijs: 12\n").problems())
        .containsExactly("2:1 onbekende-sleutel [prijs] prijs, titel, jaar, opmerkingen");
  }

  @Test
  void aMisspeltKeyIsNotMissingAsWell() {
    assertThat(read(BOOK, "tietel: Lezen\n").problems())
        .containsExactly(
            "1:1 onbekende-sleutel [tietel] tietel, titel, jaar, opmerkingen -> titel");
  }

  @Test
  void suggestsNoKeyThatIsThereAlready() {
    assertThat(read(BOOK, "titel: Lezen\ntietel: Lezen\n").problems())
        .containsExactly("2:1 onbekende-sleutel [tietel] tietel, titel, jaar, opmerkingen");
  }

  @Test
  void isNothingElseThanAMap() {
    assertThat(read(BOOK, "Lezen").problems()).containsExactly("1:1 geen-sleutels [Lezen]");
    assertThat(read(BOOK, "- titel: Lezen").problems()).containsExactly("1:1 geen-sleutels [-]");
    assertThat(read(BOOK, "Lezen").value()).isEmpty();
  }

  @Test
  void canBeMadeOfNothing() {
    assertThat(BOOK.blank()).isEqualTo(new Book("", 0, List.of()));
  }

  @Test
  void aMakerMayFindNothing() {
    RecordType<Book> never = new RecordType<>(List.of(TITLE), fields -> Optional.empty());

    assertThat(read(never, "titel: Lezen").value()).isEmpty();
    assertThat(read(never, "titel: Lezen").problems()).isEmpty();
  }

  @Test
  void fieldsTellWhatIsWrittenFromWhatIsRight() {
    RecordType<List<Object>> type =
        RecordType.of(
            List.of(TITLE, YEAR),
            fields ->
                List.of(
                    fields.has(TITLE),
                    fields.find(TITLE),
                    fields.has(YEAR),
                    fields.find(YEAR),
                    fields.atMostOne(TITLE)));

    assertThat(read(type, "titel: Lezen").value())
        .contains(List.of(true, Optional.of("Lezen"), false, Optional.empty(), List.of("Lezen")));
    assertThat(read(type, "titel: [a]\njaar: x").value())
        .contains(List.of(true, Optional.empty(), true, Optional.empty(), List.of()));
  }

  @Test
  void fieldsReportAtTheNameOfAKey() {
    Rule rule = Rule.warning("duur");
    RecordType<String> type =
        RecordType.of(
            List.of(TITLE, YEAR),
            fields -> {
              fields.require(YEAR);
              fields.reportAt(TITLE, rule, "heel");
              return YamlFixture.place(fields.span());
            });

    assertThat(read(type, "titel: Lezen").problems())
        .containsExactly("1:1 duur [titel] heel", "1:1 sleutel-ontbreekt [titel] jaar");
    assertThat(read(type, "jaar: 1999").problems())
        .containsExactly("1:1 sleutel-ontbreekt [jaar] titel");
    assertThat(read(type, "jaar: 1999\ntitel: Lezen").value()).contains("1:1 jaar");
  }
}
