package nl.handreiking.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.handreiking.check.Rules;
import nl.handreiking.check.access.Shouting;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.WrittenRule;
import nl.handreiking.content.ContentReader;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import org.junit.jupiter.api.Test;

class TextRulesTest {

  private static final Survey SURVEY =
      ContentReader.read(Path.of("src/test/resources/verslag/content"))
          .then(Rules::check)
          .value()
          .orElseThrow();

  private final List<WrittenRule> rules =
      List.of(new Shouting(), new LongSentences(), new FormalWords());

  @Test
  void becomeOneAmongOtherRules() {
    List<WrittenRule> joined = TextRules.joined(rules);

    assertThat(joined).hasSize(2);
    assertThat(joined.get(0)).isInstanceOf(TextRules.class);
    assertThat(joined.get(1)).isSameAs(rules.get(0));
  }

  @Test
  void areLeftAloneWhereThereAreNone() {
    assertThat(TextRules.joined(rules.subList(0, 1))).isEqualTo(rules.subList(0, 1));
  }

  @Test
  void areGivenEachTextCutOnce() {
    Set<CutReading> first = seen();
    Set<CutReading> second = seen();
    TextRule one = seeing(first);
    TextRule other = seeing(second);

    WrittenRule.together(TextRules.joined(List.of(one, other))).check(SURVEY, new Problems());

    assertThat(first).isNotEmpty().isEqualTo(second);
    assertThat(first)
        .extracting(cut -> cut.reading().text())
        .contains(
            "Lees elke leerling voor. Kijk ook bij de tips.",
            "Lees elke student voor. Kijk ook bij de tips.");
  }

  @Test
  void findAloneWhatTheyAreMadeFor() {
    Set<CutReading> alone = seen();

    seeing(alone).check(SURVEY, new Problems());

    assertThat(alone).anyMatch(cut -> cut.sentences().size() == 2 && cut.words().size() == 9);
  }

  /** By identity, from several threads. */
  private static Set<CutReading> seen() {
    return Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static TextRule seeing(Set<CutReading> seen) {
    return new TextRule() {
      @Override
      public Rule rule() {
        return Rule.note("gezien");
      }

      @Override
      public void check(List<CutReading> readings, Problems problems) {
        seen.addAll(readings);
      }
    };
  }
}
