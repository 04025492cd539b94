package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.source.SourceSpan;

/** A running text as one level reads it, which knows where each part of it is written. */
public final class Reading {

  private final String text;
  private final List<Piece> pieces;

  /** Where each piece begins in the text, and where the last one ends. */
  private final int[] starts;

  private Reading(String text, List<Piece> pieces, int[] starts) {
    this.text = text;
    this.pieces = pieces;
    this.starts = starts;
  }

  static Reading of(List<Piece> pieces, Wording wording) {
    StringBuilder text = new StringBuilder();
    List<Piece> read = new ArrayList<>();
    int[] starts = new int[pieces.size() + 1];
    for (Piece piece : pieces) {
      starts[read.size()] = text.length();
      text.append(piece.in(wording));
      read.add(piece);
    }
    starts[read.size()] = text.length();
    return new Reading(text.toString(), List.copyOf(read), starts);
  }

  /** The same text in the words of another level. */
  public Reading in(Wording wording) {
    return of(pieces, wording);
  }

  /** Whether a level can have words of its own in it. */
  public boolean hasLevelWords() {
    for (Piece piece : pieces) {
      if (piece.levelWord()) {
        return true;
      }
    }
    return false;
  }

  /** What is read, on one line. */
  public String text() {
    return text;
  }

  /**
   * Where a part is written, cut off at the end of its first line; of a level word the whole word.
   *
   * @param from 0-based, in UTF-16 code units of {@link #text()}
   * @param to exclusive
   */
  public SourceSpan span(int from, int to) {
    int first = pieceAt(from);
    SourceSpan start = within(first, from, Math.min(to, starts[first + 1]));
    int last = pieceAt(Math.max(from, to - 1));
    if (last == first) {
      return start;
    }
    SourceSpan end = within(last, starts[last], to);
    boolean sameLine = end.start().line() == start.start().line();
    int length =
        sameLine
            ? end.start().column() + end.length() - start.start().column()
            : start.line().length() - start.start().column() + 1;
    return new SourceSpan(start.start(), start.line(), length);
  }

  private SourceSpan within(int index, int from, int to) {
    Piece piece = pieces.get(index);
    return piece.levelWord()
        ? piece.places().span(0, piece.text().length() + "{}".length())
        : piece.places().span(from - starts[index], to - from);
  }

  /** The last piece that begins at or before an offset, and is not empty. */
  private int pieceAt(int offset) {
    int index = 0;
    while (index + 1 < pieces.size() && starts[index + 1] <= offset) {
      index++;
    }
    return index;
  }
}
