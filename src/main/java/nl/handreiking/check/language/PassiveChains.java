package nl.handreiking.check.language;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.check.language.Passives.Passive;
import nl.handreiking.check.language.Sentences.Sentence;
import nl.handreiking.markdown.Reading;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/**
 * Texts say who does what. One passive does no harm; two in a sentence, or in sentences that follow
 * each other, make a text stiff.
 */
public final class PassiveChains implements TextRule {

  private static final Rule RULE = Rule.warning("lijdende-vorm");

  private static final int CHAIN = 2;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<String> languages() {
    return Dutch.ALONE;
  }

  /** What several levels read at one place is reported once: all of it is the same. */
  @Override
  public void check(List<CutReading> readings, Problems problems) {
    readings.forEach(cut -> check(cut, problems));
  }

  private static void check(CutReading cut, Problems problems) {
    Reading reading = cut.reading();
    List<Passive> chain = new ArrayList<>();
    for (Sentence sentence : cut.sentences()) {
      List<Passive> passives = Passives.in(sentence, reading.text());
      if (passives.isEmpty()) {
        report(chain, reading, problems);
        chain.clear();
      }
      chain.addAll(passives);
    }
    report(chain, reading, problems);
  }

  private static void report(List<Passive> chain, Reading reading, Problems problems) {
    if (chain.size() >= CHAIN) {
      Word first = chain.get(0).auxiliary();
      String shown = String.join(", ", chain.stream().map(Passive::shown).toList());
      problems.report(RULE, reading.span(first.from(), first.to()), shown);
    }
  }
}
