package nl.handreiking.yaml;

import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import org.yaml.snakeyaml.error.Mark;

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
    int from = offset(start);
    int to = offset(end);
    while (from < to && yaml.charAt(from) != '\n' && yaml.charAt(from) != '\r') {
      from++;
    }
    while (from < to && Character.isWhitespace(yaml.charAt(from))) {
      from++;
    }
    return spanOf(from, to);
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
}
