package nl.handreiking.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handreiking.report.editorial.PageReading.Measure;
import org.junit.jupiter.api.Test;

class ReadingEaseTest {

  private static final List<String> FIRST =
      List.of("Lees elke dag voor. Dat helpt.", "Samen lezen");
  private static final List<String> SECOND = List.of("", "Samen lezen", "Dat is leuk.");

  private final Measure ease = new ReadingEase();

  @Test
  void findsTheSameForPagesTogether() {
    Measure pages = ease.ofPages();

    assertThat(pages.of(FIRST)).isEqualTo(ease.of(FIRST)).isPresent();
    assertThat(pages.of(SECOND)).isEqualTo(ease.of(SECOND)).isPresent();
    assertThat(pages.of(FIRST)).isEqualTo(ease.of(FIRST));
  }

  @Test
  void cannotMeasureWhatHasNoWords() {
    assertThat(ease.of(List.of("", "…"))).isEmpty();
    assertThat(ease.ofPages().of(List.of())).isEmpty();
  }
}
