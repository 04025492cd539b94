package nl.handreiking.check.survey;

import java.util.List;
import java.util.function.Consumer;
import nl.handreiking.source.Problems;

/** A rule that looks at each text by itself, so that several can go over all texts together. */
public interface WrittenRule extends CheckRule {

  /** What looks at a text of a publication; several threads may at once, each at another text. */
  Consumer<WrittenText> on(Survey survey, Problems problems);

  @Override
  default void check(Survey survey, Problems problems) {
    WrittenText.of(survey).parallel().forEach(on(survey, problems));
  }

  /** Finds what all of these find, and puts each text together once. */
  static WrittenRule together(List<WrittenRule> rules) {
    return (survey, problems) -> {
      List<Consumer<WrittenText>> all =
          rules.stream().map(rule -> rule.on(survey, problems)).toList();
      return text -> all.forEach(one -> one.accept(text));
    };
  }
}
