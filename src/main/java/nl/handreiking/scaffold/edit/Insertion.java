package nl.handreiking.scaffold.edit;

/**
 * A text to put in.
 *
 * @param replaced how many characters it takes the place of
 */
record Insertion(int offset, int replaced, String text) {

  static Insertion at(int offset, String text) {
    return new Insertion(offset, 0, text);
  }
}
