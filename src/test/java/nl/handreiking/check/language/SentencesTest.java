package nl.handreiking.check.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import nl.handreiking.check.language.Sentences.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** Sentences are separated by a bar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lees voor. |Dat helpt.",
        "Lees voor! |Echt? |Ja.",
        "Neem bijv. een boek mee, o.a. een dik boek, d.w.z. geen krant.",
        "Bel o.a. Kinderpostzegels en dhr. De Vries. |Zij helpen je.",
        "Vraag het mevr. J. C. Bloem of dr. Bos. |Zij weten het.",
        "Boeken, schriften enz. |Dat is genoeg.",
        "Boeken, schriften enz. zijn genoeg.",
        "Er zijn 1.000 boeken, zie nr. 3 op 113.nl. |Kijk maar.",
        "Het was in 2024. |Daarna niet meer.",
        "Op de 3. mei lezen we.",
        "1. Begin klein. |2. Ga door.",
        "\"Doe je mee?\" vroeg ze. |Niemand zei iets.",
        "'Wil je meedoen?' |Zegt iemand nee, dan is dat goed.",
        "Zeg: |'Oké. |Je mag altijd nog komen.'",
        "Kies: een boek, een krant of een strip.",
        "Vraag: |Wie leest er voor?",
        "Om 10:30 uur: |Tijd voor een boek.",
        "Het is laat. |'s Avonds lees je niet. |'t Is goed.",
        "Nou… dat weet ik niet. |Nou... |Dat weet ik wel.",
        "(Dat mag ook.) |Toch?",
        "Bel 112. |@ease helpt ook.",
        "Wat?! |Nee.",
        "Dit gaat over po, vo e.d. |Dat is mooi.",
        "Hij leest (bijv. 's avonds) een boek.",
        "Élan is goed. |Één boek. |Öl ook."
      })
  void endWhereTheyEnd(String marked) {
    List<String> expected = List.of(marked.split("\\|"));
    String text = marked.replace("|", "");

    List<Sentence> sentences = Sentences.in(text);

    assertThat(sentences).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      String first = expected.get(i).replaceFirst("^[^\\p{L}\\p{N}]+", "");
      assertThat(text.substring(sentences.get(i).from())).startsWith(first);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "?!", "\"'", "— – ·", ":", "\uD83D\uDE00"})
  void nothingReadableIsNoSentence(String text) {
    assertThat(Sentences.in(text)).isEmpty();
  }

  @Test
  void countsWordsAsPeopleDo() {
    assertThat(words("Op 12,50 euro na: foto's, mbo-studenten en R&D van 113.nl om 10:30."))
        .containsExactly(
            "Op",
            "12,50",
            "euro",
            "na",
            "foto's",
            "mbo-studenten",
            "en",
            "R&D",
            "van",
            "113.nl",
            "om",
            "10:30");
    assertThat(words("po/vo, (sociale) media — en/of")).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a ", "a", "a.", "a. ", "A. ", ".", ". ", "bijv. ", "\"", "'? ", ": A", "-a-"})
  void longNastyTextsEndWithinSeconds(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());

    Readability readability =
        assertTimeout(Duration.ofSeconds(60), () -> Readability.of(List.of(text)));

    assertThat(readability.words()).isEqualTo(words(text).size());
  }

  private static List<String> words(String text) {
    return Words.in(text).stream().map(Word::text).toList();
  }
}
