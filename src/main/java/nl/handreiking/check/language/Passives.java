package nl.handreiking.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.handreiking.check.language.Sentences.Sentence;

/**
 * Finds passives in Dutch sentences: a form of worden with a participle in the same clause, or a
 * form of zijn with a participle and by whom. It would rather miss one than take something else for
 * one.
 */
final class Passives {

  private static final Set<String> WORDEN = Lists.words("worden.txt");
  private static final Set<String> ZIJN = Lists.words("zijn.txt");
  private static final Set<String> BY = Lists.words("door.txt");

  /** How far before its auxiliary a participle can stand: {@code gemaakt kan worden}. */
  private static final int BEFORE = 2;

  private final String text;
  private final List<Word> words;

  private Passives(String text, List<Word> words) {
    this.text = text;
    this.words = words;
  }

  static List<Passive> in(Sentence sentence, String text) {
    return new Passives(text, sentence.words()).all();
  }

  /** Whether a word in lower case is a form of worden or zijn. */
  static boolean isAuxiliary(String word) {
    return WORDEN.contains(word) || ZIJN.contains(word);
  }

  private List<Passive> all() {
    List<Passive> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.form().isAuxiliary() && (WORDEN.contains(word.inLowerCase()) || isByWhom(i))) {
        participle(i).map(passive(i)).ifPresent(found::add);
      }
    }
    return found.size() < 2 ? found : found.stream().filter(one -> isOnly(one, found)).toList();
  }

  private Function<Word, Passive> passive(int auxiliary) {
    return participle -> new Passive(words.get(auxiliary), participle);
  }

  /** Of two auxiliaries with one participle, such as {@code zal worden gemaakt}, the first. */
  private static boolean isOnly(Passive passive, List<Passive> all) {
    return all.stream()
        .filter(other -> other.participle().equals(passive.participle()))
        .findFirst()
        .filter(passive::equals)
        .isPresent();
  }

  private Optional<Word> participle(int auxiliary) {
    for (int i = auxiliary + 1; i < words.size() && !isClauseBreak(i); i++) {
      if (Participles.has(words.get(i).inLowerCase())) {
        return Optional.of(words.get(i));
      }
    }
    for (int i = auxiliary - 1;
        i >= Math.max(0, auxiliary - BEFORE) && !isClauseBreak(i + 1);
        i--) {
      if (Participles.has(words.get(i).inLowerCase())) {
        return Optional.of(words.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean isByWhom(int auxiliary) {
    for (int i = auxiliary + 1; i < words.size() && !isClauseBreak(i); i++) {
      if (BY.contains(words.get(i).inLowerCase())) {
        return true;
      }
    }
    return false;
  }

  /** Whether another clause begins with a word. */
  private boolean isClauseBreak(int index) {
    int from = words.get(index - 1).to();
    for (int at = from; at < words.get(index).from(); at++) {
      if (",;:()–—".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return Participles.beginsClause(words.get(index).inLowerCase());
  }

  /**
   * A passive in a sentence.
   *
   * @param auxiliary the form of worden or zijn
   * @param participle what is done
   */
  record Passive(Word auxiliary, Word participle) {

    /** As it stands in the text, for instance {@code wordt … gemaakt}. */
    String shown() {
      boolean adjacent =
          Math.abs(auxiliary.from() - participle.to()) == 1
              || Math.abs(participle.from() - auxiliary.to()) == 1;
      boolean first = auxiliary.from() < participle.from();
      String between = adjacent ? " " : " … ";
      return first
          ? auxiliary.text() + between + participle.text()
          : participle.text() + between + auxiliary.text();
    }
  }
}
