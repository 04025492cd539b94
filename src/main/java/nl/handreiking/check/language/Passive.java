package nl.handreiking.check.language;

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
