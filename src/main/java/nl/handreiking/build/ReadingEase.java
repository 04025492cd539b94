package nl.handreiking.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.check.language.Readability;
import nl.handreiking.report.editorial.PageReading.Measure;
import nl.handreiking.report.editorial.PageReading.Measured;

/** Measures how texts read by the formula for Dutch. */
final class ReadingEase implements Measure {

  @Override
  public Optional<Measured> of(Collection<String> texts) {
    return measured(Readability.of(texts));
  }

  /** Measures what several pages show once. */
  @Override
  public Measure ofPages() {
    Map<String, Readability> known = new HashMap<>();
    return texts ->
        measured(
            texts.stream()
                .map(text -> known.computeIfAbsent(text, Readability::of))
                .reduce(Readability.NONE, Readability::plus));
  }

  private static Optional<Measured> measured(Readability found) {
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Measured(found.score(), found.words(), found.meanSentence()));
  }
}
