package nl.handreiking.check.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.Reading;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.SourceLocation;
import nl.handreiking.source.SourceSpan;
import org.junit.jupiter.api.Test;

class WrittenTextTest {

  private static final Readers BOTH =
      new Readers(
          List.of(
              new Wording("po", Map.of("leerling", "kind")),
              new Wording("mbo", Map.of("leerling", "student"))));

  @Test
  void isReadOnceWhenAllReadTheSame() {
    WrittenText text = text("Lees elke dag.", BOTH);

    assertThat(text.readings()).containsExactly(text.reading());
  }

  @Test
  void isReadByEachLevelInItsWords() {
    List<Reading> readings = text("Elke {leerling} leest.", BOTH).readings();

    assertThat(readings)
        .extracting(Reading::text)
        .containsExactly("Elke kind leest.", "Elke student leest.");
    assertThat(readings)
        .extracting(reading -> reading.span(5, 6).start().column())
        .containsExactly(6, 6);
  }

  @Test
  void isReadByNobodyWithoutReaders() {
    assertThat(text("Lees elke dag.", new Readers(List.of())).readings()).isEmpty();
    assertThat(text("Elke {leerling} leest.", new Readers(List.of())).readings()).isEmpty();
  }

  private static WrittenText text(String written, Readers readers) {
    SourceSpan span = new SourceSpan(new SourceLocation("a.yaml", 1, 1), written, written.length());
    return new WrittenText(LevelText.of(written, span).reading(Wording.NONE), readers);
  }
}
