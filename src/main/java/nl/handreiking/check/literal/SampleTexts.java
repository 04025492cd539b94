package nl.handreiking.check.literal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.WrittenText;
import nl.handreiking.markdown.Reading;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.TextBundle;

/** What a new part begins with, as an example, was replaced by a text of its own. */
public final class SampleTexts implements ReviewRule {

  private static final Rule RULE = Rule.warning("voorbeeldtekst");

  private static final String FOLDER = "/nl/handreiking/scaffold/";
  private static final List<String> SKELETONS =
      List.of("tip", "hulp", "signaal", "onderwerp", "presentatie");

  /** Shorter lines can be somebody's own. */
  private static final int LEAST_WORDS = 3;

  /** Read when they are looked for. */
  private static final class Samples {

    private static final Set<String> ALL =
        TextBundle.LANGUAGES.stream()
            .flatMap(SampleTexts::lines)
            .map(line -> line.replaceFirst("^(?:-|[a-z.0-9]+=)\\s*", "").strip())
            .filter(line -> line.split(" ", -1).length >= LEAST_WORDS)
            .filter(line -> !line.startsWith("@") && !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    WrittenText.of(survey)
        .map(WrittenText::reading)
        .filter(reading -> Samples.ALL.contains(reading.text().strip()))
        .forEach(reading -> report(reading, problems));
  }

  private static void report(Reading reading, Problems problems) {
    problems.report(RULE, reading.span(0, reading.text().length()), reading.text().strip());
  }

  private static Stream<String> lines(String language) {
    Stream<String> texts = read("scaffold_" + language + ".properties");
    Stream<String> skeletons =
        SKELETONS.stream().flatMap(name -> read(name + "_" + language + ".md"));
    return Stream.concat(texts.filter(line -> !line.startsWith("#")), skeletons);
  }

  private static Stream<String> read(String name) {
    try (InputStream in =
        Objects.requireNonNull(SampleTexts.class.getResourceAsStream(FOLDER + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
