package nl.handreiking.check.language;

import java.util.List;
import nl.handreiking.check.language.Sentences.Sentence;
import nl.handreiking.markdown.Reading;

/**
 * What readers of a level read, cut once for all rules.
 *
 * @param words of all sentences
 */
record CutReading(Reading reading, List<Word> words, List<Sentence> sentences) {

  CutReading {
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
  }

  static CutReading of(Reading reading) {
    List<Word> words = List.copyOf(Words.in(reading.text()));
    return new CutReading(reading, words, Sentences.of(words, reading.text()));
  }
}
