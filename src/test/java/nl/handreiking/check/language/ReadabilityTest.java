package nl.handreiking.check.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

  @ParameterizedTest
  @CsvSource({
    "boek,1",
    "lezen,2",
    "leerling,2",
    "leerlingen,3",
    "student,2",
    "school,1",
    "klas,1",
    "eenzaamheid,3",
    "eenzaam,2",
    "gevoelens,3",
    "vriendschappen,3",
    "jij,1",
    "bijeenkomst,3",
    "wij,1",
    "mooie,2",
    "saaie,2",
    "groeien,2",
    "moeite,2",
    "nieuw,1",
    "nieuwe,2",
    "opnieuw,2",
    "milieu,2",
    "sneeuw,1",
    "eeuwen,2",
    "cadeau,2",
    "niveau,2",
    "niveaus,2",
    "bureau,2",
    "coördinator,5",
    "geïnteresseerd,5",
    "ideeën,3",
    "zeeën,2",
    "reünie,3",
    "beïnvloeden,4",
    "geëist,2",
    "tweeëntwintig,4",
    "kopieën,3",
    "bacteriën,4",
    "patiënt,3",
    "creëren,3",
    "ruïne,3",
    "egoïst,3",
    "financiële,5",
    "vacuüm,3",
    "België,3",
    "theater,3",
    "ideaal,3",
    "video,3",
    "radio,3",
    "sociaal,3",
    "stadion,3",
    "station,3",
    "situatie,4",
    "individueel,5",
    "officieel,4",
    "museum,3",
    "ingenieur,4",
    "interieur,4",
    "chaos,2",
    "januari,4",
    "aquarium,4",
    "team,1",
    "teams,1",
    "coach,1",
    "online,2",
    "website,2",
    "games,1",
    "computer,3",
    "feedback,2",
    "e-mail,2",
    "interview,3",
    "service,2",
    "yoga,2",
    "baby,2",
    "hockey,2",
    "royaal,2",
    "analyse,4",
    "type,2",
    "quiz,1",
    "frequent,2",
    "mbo-studenten,4",
    "foto's,2",
    "GGD,3",
    "112,3",
    "auto,2",
    "ouders,2",
    "buiten,2",
    "essay,2",
    "dieet,2",
    "oeuvre,2",
    "welbevinden,4"
  })
  void countsSyllables(String word, int syllables) {
    assertThat(Syllables.in(word)).isEqualTo(syllables);
  }

  @Test
  void followsTheFormula() {
    Readability one = Readability.of(List.of("Lees elke dag voor. Dat helpt.", "Samen lezen"));

    assertThat(one).isEqualTo(new Readability(8, 3, 11));
    assertThat(one.meanSentence()).isCloseTo(8 / 3.0, within(1e-9));
    assertThat(one.score()).isCloseTo(206.8 - 0.77 * 137.5 - 0.93 * 8 / 3.0, within(1e-9));
  }

  @Test
  void nothingIsEmpty() {
    assertThat(Readability.of(List.of("", "…")).isEmpty()).isTrue();
    assertThat(Readability.of(List.of()).score()).isZero();
  }

  @Test
  void longWordsInLongSentencesScoreLower() {
    double plain = Readability.of(List.of("Je leest elke dag een boek. Dat is leuk.")).score();
    double heavy =
        Readability.of(
                List.of(
                    "Het dagelijks consumeren van literatuur bevordert de leesvaardigheid van"
                        + " middelbare scholieren in aanzienlijke mate."))
            .score();

    assertThat(plain).isGreaterThan(heavy + 50);
  }
}
