package nl.handreiking.check.language;

/** Whether a text itself explains an abbreviation. */
final class Explanation {

  private Explanation() {}

  /**
   * Whether the abbreviation stands between brackets behind its words, as in <q>gemeentelijke
   * gezondheidsdienst (GGD)</q>, or its words between brackets behind it.
   */
  static boolean isAt(Word abbreviation, String text) {
    char before = abbreviation.from() == 0 ? ' ' : text.charAt(abbreviation.from() - 1);
    boolean within =
        before == '(' && abbreviation.to() < text.length() && text.charAt(abbreviation.to()) == ')';
    boolean behind = text.startsWith(" (", abbreviation.to());
    return (within && precedes(abbreviation, text)) || (behind && follows(abbreviation, text));
  }

  /** The word before the bracket, or one of the words before it, begins with the same letter. */
  private static boolean precedes(Word abbreviation, String text) {
    int from = Math.max(0, abbreviation.from() - 100);
    return hasInitial(abbreviation, text.substring(from, abbreviation.from() - 1));
  }

  private static boolean follows(Word abbreviation, String text) {
    int to = Math.min(text.length(), abbreviation.to() + 100);
    return hasInitial(abbreviation, text.substring(abbreviation.to() + 2, to));
  }

  private static boolean hasInitial(Word abbreviation, String words) {
    char initial = Character.toLowerCase(abbreviation.text().charAt(0));
    return Words.in(words).stream()
        .anyMatch(word -> Character.toLowerCase(word.text().charAt(0)) == initial);
  }
}
