package nl.handreiking.check.language;

/**
 * A word at its place in a text.
 *
 * @param from 0-based, in UTF-16 code units
 * @param to exclusive
 */
record Word(WordForm form, int from, int to) {

  static Word of(String text, int from, int to) {
    return new Word(WordForm.of(text.substring(from, to)), from, to);
  }

  String text() {
    return form.text();
  }

  String inLowerCase() {
    return form.inLowerCase();
  }
}
