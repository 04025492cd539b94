package nl.handreiking.check.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences; of abbreviations it knows those of Dutch. A sentence ends at a full
 * stop, question mark, exclamation mark or ellipsis behind which a new one can begin, and at a
 * colon with a capital behind it.
 */
final class Sentences {

  private Sentences() {}

  static List<Sentence> in(String text) {
    return of(Words.in(text), text);
  }

  /** The sentences of a text that was cut into words. */
  static List<Sentence> of(List<Word> words, String text) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    for (int next = 1; next <= words.size(); next++) {
      if (next == words.size()
          || isBetween(text, words.get(next - 1), words.get(next), next - 1 == first)) {
        sentences.add(sentence(text, words.subList(first, next)));
        first = next;
      }
    }
    return sentences;
  }

  private static Sentence sentence(String text, List<Word> words) {
    Word last = words.get(words.size() - 1);
    int end = last.to();
    while (end < text.length() && isEndingOrCloser(text.charAt(end))) {
      end++;
    }
    return new Sentence(words.get(0).from(), end, words);
  }

  /**
   * Whether a sentence ends between two words that follow each other.
   *
   * @param first whether the sentence so far has one word only
   */
  private static boolean isBetween(String text, Word before, Word after, boolean first) {
    for (int at = before.to(); at < after.from(); at++) {
      if (isEnding(text.charAt(at))) {
        return isBlankAfter(text, at, after.from())
            && begins(text, after)
            && !belongs(text, at, before, first);
      }
      if (text.charAt(at) == ':') {
        return begins(text, after) && !Character.isDigit(text.charAt(after.from()));
      }
    }
    return false;
  }

  /** Whether a blank follows behind an ending and what closes with it. */
  private static boolean isBlankAfter(String text, int ending, int limit) {
    int at = ending;
    while (at < limit && isEndingOrCloser(text.charAt(at))) {
      at++;
    }
    return at < limit && Character.isWhitespace(text.charAt(at));
  }

  /** Whether a sentence can begin with this word: with a capital, a digit, a sign or {@code 's}. */
  private static boolean begins(String text, Word word) {
    char before = text.charAt(word.from() - 1);
    boolean clipped = word.text().length() == 1 && "'’‘".indexOf(before) >= 0;
    return clipped || before == '@' || !Character.isLowerCase(text.charAt(word.from()));
  }

  /** Whether a full stop belongs to the word before it, and not to the sentence. */
  private static boolean belongs(String text, int ending, Word before, boolean first) {
    boolean stop = text.charAt(ending) == '.' && ending == before.to();
    boolean alone = ending + 1 >= text.length() || text.charAt(ending + 1) != '.';
    return stop && alone && Abbreviations.holdsStop(before.text(), first);
  }

  private static boolean isEnding(char c) {
    return switch (c) {
      case '.', '!', '?', '…' -> true;
      default -> false;
    };
  }

  private static boolean isEndingOrCloser(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', ')', ']' -> true;
      default -> isEnding(c);
    };
  }

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
}
