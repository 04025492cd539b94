package nl.handreiking.check.language;

import java.util.Collection;
import java.util.List;
import nl.handreiking.check.language.Sentences.Sentence;

/**
 * How easy Dutch texts are to read, by the formula of Flesch as Douma fitted it to Dutch (W. H.
 * Douma, De leesbaarheid van landbouwbladen, 1960). It says something of a text of a hundred words
 * or more, and is good for following one text through time; it is no verdict.
 *
 * @param words how many there are
 * @param sentences titles, cells and list items included, each at least one
 * @param syllables of all words together
 */
public record Readability(int words, int sentences, int syllables) {

  /** Of no text. */
  public static final Readability NONE = new Readability(0, 0, 0);

  /**
   * The readability of texts.
   *
   * @param texts blocks of running text; no sentence goes on from one to the next
   */
  public static Readability of(Collection<String> texts) {
    return texts.stream().map(Readability::of).reduce(NONE, Readability::plus);
  }

  /** The readability of one block of running text. */
  public static Readability of(String text) {
    int words = 0;
    int syllables = 0;
    List<Sentence> sentences = Sentences.in(text);
    for (Sentence sentence : sentences) {
      words += sentence.words().size();
      for (Word word : sentence.words()) {
        syllables += word.form().syllables();
      }
    }
    return new Readability(words, sentences.size(), syllables);
  }

  /** The readability of these texts and others together. */
  public Readability plus(Readability others) {
    return new Readability(
        words + others.words, sentences + others.sentences, syllables + others.syllables);
  }

  public boolean isEmpty() {
    return words == 0;
  }

  /** How many words a sentence has; 0 without words. */
  public double meanSentence() {
    return isEmpty() ? 0 : (double) words / sentences;
  }

  /**
   * From about 0, very hard, to about 100, very easy; texts at the edge go beyond. 0 without words.
   */
  public double score() {
    return isEmpty() ? 0 : 206.8 - 0.77 * (100.0 * syllables / words) - 0.93 * meanSentence();
  }
}
