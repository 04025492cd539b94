package nl.handreiking.yaml;

import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import nl.handreiking.source.TextPlaces;
import org.jspecify.annotations.Nullable;

/**
 * Places in a value that is not written as it reads: folded over lines, indented, or with escapes.
 * The characters other than blanks are in the same order in both, so each is found by walking on to
 * it.
 */
final class FoldedPlaces implements TextPlaces {

  private final SourceText file;
  private final int start;
  private final int end;
  private final String value;
  private int @Nullable [] offsets;

  /** The places of a value that is written between two offsets of a file. */
  FoldedPlaces(SourceText file, int start, int end, String value) {
    this.file = file;
    this.start = start;
    this.end = end;
    this.value = value;
  }

  @Override
  public SourceSpan span(int offset, int length) {
    int from = offsets()[offset];
    return file.span(from, from + length);
  }

  private int[] offsets() {
    int[] known = offsets;
    if (known == null) {
      known = align();
      offsets = known;
    }
    return known;
  }

  private int[] align() {
    int[] aligned = new int[value.length() + 1];
    int at = start;
    for (int i = 0; i < value.length(); i++) {
      int next = Character.isWhitespace(value.charAt(i)) ? -1 : indexOf(value.charAt(i), at);
      aligned[i] = next < 0 ? at : next;
      at = next < 0 ? at : Math.min(next + 1, end - 1);
    }
    aligned[value.length()] = at;
    return aligned;
  }

  private int indexOf(char c, int from) {
    int found = file.text().indexOf(c, from);
    return found < end ? found : -1;
  }
}
