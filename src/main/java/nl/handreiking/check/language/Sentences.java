package nl.handreiking.check.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a Dutch text into sentences. A sentence ends at a full stop, question mark, exclamation mark
 * or ellipsis behind which a new one can begin, and at a colon with a capital behind it.
 */
final class Sentences {

  private static final String ENDINGS = ".!?…";
  private static final String CLOSERS = "\"'”’»)]";

  private Sentences() {}

  static List<Sentence> in(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Word> words = Words.in(text);
    int first = 0;
    for (int next = 1; next <= words.size(); next++) {
      if (next == words.size() || isBetween(text, words.get(next - 1), words.get(next))) {
        sentences.add(sentence(text, words.subList(first, next)));
        first = next;
      }
    }
    return sentences;
  }

  private static Sentence sentence(String text, List<Word> words) {
    Word last = words.get(words.size() - 1);
    int end = last.to();
    while (end < text.length() && (isEnding(text, end) || isOneOf(CLOSERS, text, end))) {
      end++;
    }
    return new Sentence(words.get(0).from(), end, words);
  }

  /** Whether a sentence ends between two words that follow each other. */
  private static boolean isBetween(String text, Word before, Word after) {
    for (int at = before.to(); at < after.from(); at++) {
      if (isEnding(text, at)) {
        int blank = blankAfter(text, at, after.from());
        return blank >= 0 && begins(text, blank, after) && !belongs(text, at, before);
      }
      if (text.charAt(at) == ':') {
        return begins(text, at, after) && !Character.isDigit(text.charAt(after.from()));
      }
    }
    return false;
  }

  /** The first blank behind an ending and what closes with it; -1 when something else comes. */
  private static int blankAfter(String text, int ending, int limit) {
    int at = ending;
    while (at < limit && (isEnding(text, at) || isOneOf(CLOSERS, text, at))) {
      at++;
    }
    return at < limit && Character.isWhitespace(text.charAt(at)) ? at : -1;
  }

  /** Whether a sentence can begin with this word: with a capital, a digit, or {@code 's}. */
  private static boolean begins(String text, int from, Word word) {
    char first = text.charAt(word.from());
    boolean clipped = word.text().length() == 1 && "'’‘".indexOf(text.charAt(word.from() - 1)) >= 0;
    return !Character.isLowerCase(first) || clipped || text.indexOf('@', from) == word.from() - 1;
  }

  /** Whether a full stop belongs to the word before it, and not to the sentence. */
  private static boolean belongs(String text, int ending, Word before) {
    boolean stop = text.charAt(ending) == '.' && ending == before.to();
    boolean alone = ending + 1 >= text.length() || text.charAt(ending + 1) != '.';
    return stop && alone && Abbreviations.holdsStop(before.text(), before.from() == 0);
  }

  private static boolean isEnding(String text, int at) {
    return isOneOf(ENDINGS, text, at);
  }

  private static boolean isOneOf(String characters, String text, int at) {
    return characters.indexOf(text.charAt(at)) >= 0;
  }
}
