package nl.handreiking.markdown;

import java.util.function.IntFunction;

/** Numbers the footnotes of one page, over all texts that stand on it, and names their links. */
public final class FootnoteNumbers {
  private final boolean linked;
  private final IntFunction<String> markName;
  private final IntFunction<String> backName;
  private int last;

  private FootnoteNumbers(
      boolean linked, IntFunction<String> markName, IntFunction<String> backName) {
    this.linked = linked;
    this.markName = markName;
    this.backName = backName;
  }

  /** Marks that are numbers only, as on a slide. */
  public static FootnoteNumbers plain() {
    return new FootnoteNumbers(false, number -> "", number -> "");
  }

  /**
   * Marks that lead to their note, and back.
   *
   * @param markName what the link to a note is called
   * @param backName what the link from a note is called
   */
  public static FootnoteNumbers linked(IntFunction<String> markName, IntFunction<String> backName) {
    return new FootnoteNumbers(true, markName, backName);
  }

  /** The number of the next footnote, from 1. */
  public int next() {
    return ++last;
  }

  boolean linked() {
    return linked;
  }

  String markName(int number) {
    return markName.apply(number);
  }

  String backName(int number) {
    return backName.apply(number);
  }
}
