package nl.handreiking.check.language;

import java.util.List;

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
