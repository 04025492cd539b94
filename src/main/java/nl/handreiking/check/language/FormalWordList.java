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

  /** The formal words and phrases that begin with a word in lower case, the longest first. */
  static List<FormalWord> beginningWith(String word) {
    return STANDARD.byFirst.getOrDefault(word, List.of());
  }

  /** The longest formal word that begins at an index. */
  static Optional<FormalWord> at(int index, List<Word> text) {
    for (FormalWord word : text.get(index).form().formal()) {
      if (word.isAt(index, text)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
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

  /**
   * A formal word or phrase.
   *
   * @param words in lower case, at least one
   * @param plainer what to write instead, as a list to read, perhaps with a remark
   */
  record FormalWord(List<String> words, String plainer) {

    FormalWord {
      words = List.copyOf(words);
    }

    /** Whether the words of a text are this one from an index on, with only blanks between them. */
    boolean isAt(int index, List<Word> text) {
      if (index + words.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        Word word = text.get(index + i);
        boolean apart = i > 0 && word.from() != text.get(index + i - 1).to() + 1;
        if (apart || !word.inLowerCase().equals(words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
