package nl.handreiking.check.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.handreiking.check.language.FormalWordList.FormalWord;

/**
 * A word as it is spelled somewhere, with what rules and the formula ask about it. Texts repeat
 * their words, so each answer is worked out once for all texts.
 */
final class WordForm {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  /** How many are kept. The rest are made anew each time, which is slower and nothing else. */
  private static final int MOST = 50_000;

  /** In UTF-16 code units; what is longer is seldom a word, and hardly ever comes back. */
  private static final int LONGEST = 40;

  private static final Map<String, WordForm> KEPT = new ConcurrentHashMap<>();

  private final String text;
  private final String inLowerCase;
  private final List<FormalWord> formal;
  private final boolean auxiliary;

  /** 0 until somebody asks; two threads that ask at once find the same number. */
  private int syllables;

  private WordForm(String text) {
    this.text = text;
    this.inLowerCase = text.toLowerCase(DUTCH);
    this.formal = FormalWordList.beginningWith(inLowerCase);
    this.auxiliary = Passives.isAuxiliary(inLowerCase);
  }

  static WordForm of(String text) {
    WordForm kept = KEPT.get(text);
    return kept == null ? made(text) : kept;
  }

  private static WordForm made(String text) {
    WordForm made = new WordForm(text);
    if (text.length() <= LONGEST && KEPT.size() < MOST) {
      KEPT.put(text, made);
    }
    return made;
  }

  String text() {
    return text;
  }

  String inLowerCase() {
    return inLowerCase;
  }

  /** The formal words and phrases that begin with this word, the longest first. */
  List<FormalWord> formal() {
    return formal;
  }

  /** Whether passives are made with it. */
  boolean isAuxiliary() {
    return auxiliary;
  }

  /** At least one. */
  int syllables() {
    if (syllables == 0) {
      syllables = Syllables.in(text);
    }
    return syllables;
  }
}
