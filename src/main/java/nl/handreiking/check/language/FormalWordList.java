package nl.handreiking.check.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formal words that come with the tool. */
final class FormalWordList {

  private static final String FILE = "formele-woorden.tsv";

  private static final int REMARK = 2;

  private static final FormalWordList STANDARD = new FormalWordList(Lists.lines(FILE));

  /** By first word, the longest first. */
  private final Map<String, List<FormalWord>> byFirst = new HashMap<>();

  private FormalWordList(List<String> rows) {
    rows.forEach(row -> add(Lists.split(row, '\t')));
    Comparator<FormalWord> byLength = Comparator.comparingInt(word -> -word.words().size());
    byFirst.values().forEach(words -> words.sort(byLength));
  }

  static FormalWordList standard() {
    return STANDARD;
  }

  /** The longest formal word that begins at an index. */
  Optional<FormalWord> at(int index, List<Word> text) {
    return byFirst.getOrDefault(text.get(index).inLowerCase(), List.of()).stream()
        .filter(word -> word.isAt(index, text))
        .findFirst();
  }

  private void add(List<String> cells) {
    String remark = cells.size() > REMARK ? " (" + cells.get(REMARK) + ")" : "";
    for (String form : Lists.split(cells.get(0), ',')) {
      List<String> words = Lists.split(form.strip(), ' ');
      byFirst
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new FormalWord(words, cells.get(1) + remark));
    }
  }
}
