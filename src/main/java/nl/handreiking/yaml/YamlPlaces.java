package nl.handreiking.yaml;

import java.util.Optional;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import nl.handreiking.source.TextPlaces;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Turns the marks of the YAML parser into places in the file. The parser counts code points and
 * knows more line breaks than editors do, so only its indexes are used, not its lines and columns.
 */
final class YamlPlaces {

  private final SourceText file;
  private final int base;
  private final String yaml;
  private final boolean oneUnitEach;

  /**
   * Places of YAML that is part of a file.
   *
   * @param base the offset of the YAML in the file, in UTF-16 code units
   */
  YamlPlaces(SourceText file, int base, String yaml) {
    this.file = file;
    this.base = base;
    this.yaml = yaml;
    this.oneUnitEach = yaml.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  SourceSpan span(Mark start, Mark end) {
    return spanOf(offset(start), offset(end));
  }

  SourceSpan at(Mark mark) {
    return spanOf(offset(mark), offset(mark) + 1);
  }

  SourceSpan atCodePoint(int index) {
    return spanOf(offset(index), offset(index) + 1);
  }

  /** The inside of a quoted text. */
  SourceSpan inside(Mark start, Mark end) {
    return spanOf(offset(start) + 1, offset(end) - 1);
  }

  /** The first line of a text in a block, which begins below its indicator. */
  SourceSpan block(Mark start, Mark end) {
    return spanOf(belowIndicator(start, end), offset(end));
  }

  /** The number sign, right before other text, that comes after a value in its line. */
  Optional<SourceSpan> hashAfter(Mark end) {
    int from = offset(end);
    int at = from;
    while (at < yaml.length() && (yaml.charAt(at) == ' ' || yaml.charAt(at) == '\t')) {
      at++;
    }
    boolean cuts =
        at > from
            && at + 1 < yaml.length()
            && yaml.charAt(at) == '#'
            && Character.isLetterOrDigit(yaml.charAt(at + 1));
    return cuts ? Optional.of(spanOf(at, at + 1)) : Optional.empty();
  }

  private int belowIndicator(Mark start, Mark end) {
    int at = offset(start);
    int to = offset(end);
    while (at < to && yaml.charAt(at) != '\n' && yaml.charAt(at) != '\r') {
      at++;
    }
    while (at < to && Character.isWhitespace(yaml.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The places in a value that is not written as it reads. */
  TextPlaces folded(ScalarEvent event, String value) {
    boolean block = event.isLiteral() || event.isFolded();
    Mark start = event.getStartMark();
    int from = block ? belowIndicator(start, event.getEndMark()) : offset(start);
    return new FoldedPlaces(file, base + from, base + offset(event.getEndMark()), value);
  }

  /** The text of the line of a place. */
  SourceSpan lineOf(SourceSpan place) {
    return line(place.start().line() - 1);
  }

  /** The text of the nearest line above a place that has any. */
  SourceSpan lineAbove(SourceSpan place) {
    int index = place.start().line() - 1;
    do {
      index = Math.max(0, index - 1);
    } while (index > 0 && file.line(index).isBlank());
    return line(index);
  }

  /** One character of the line of a place, by its 0-based column. */
  SourceSpan inLine(SourceSpan place, int column) {
    return file.span(place.start().line() - 1, column, 1);
  }

  private SourceSpan line(int index) {
    String line = file.line(index);
    int indent = line.length() - line.stripLeading().length();
    return file.span(index, indent, line.length() - indent);
  }

  private SourceSpan spanOf(int from, int to) {
    return file.span(base + from, base + Math.max(from + 1, to));
  }

  private int offset(Mark mark) {
    return offset(mark.getIndex());
  }

  private int offset(int codePoints) {
    return oneUnitEach
        ? Math.min(codePoints, yaml.length())
        : yaml.offsetByCodePoints(0, codePoints);
  }

  /**
   * Places in a value that is not written as it reads: folded over lines, indented, or with
   * escapes. The characters other than blanks are in the same order in both, so each is found by
   * walking on to it.
   */
  static final class FoldedPlaces implements TextPlaces {

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
}
