package nl.handreiking.check.language;

import java.util.List;

/**
 * A sentence of a text.
 *
 * @param from where its first word begins, 0-based, in UTF-16 code units
 * @param to where the sentence ends, exclusive
 * @param words at least one
 */
record Sentence(int from, int to, List<Word> words) {

  Sentence {
    words = List.copyOf(words);
  }
}
