package nl.handreiking.scaffold.edit;

import java.util.List;
import java.util.Optional;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.YamlNode;
import nl.handreiking.yaml.YamlReader;

/**
 * A part of a text that is YAML.
 *
 * @param file without a byte order mark
 * @param start offset of its first character
 * @param end offset behind its last one, which is the first of a line or the end of the text
 */
record Region(SourceText file, int start, int end) {

  private static final String FENCE = "---";

  static Region ofFile(String text) {
    return new Region(new SourceText("", text), 0, text.length());
  }

  /** What stands between the dashes at the head of a text; none when it has no such head. */
  static Optional<Region> ofFrontMatter(String text) {
    SourceText file = new SourceText("", text);
    if (!isFence(file.line(0))) {
      return Optional.empty();
    }
    for (int line = 1; line < file.lineCount(); line++) {
      if (isFence(file.line(line))) {
        return Optional.of(new Region(file, file.lineStart(1), file.lineStart(line)));
      }
    }
    return Optional.empty();
  }

  Optional<YamlNode> tree() {
    return YamlReader.read(file, start, end, new Problems());
  }

  int offset(SourceSpan span) {
    return file.lineStart(span.start().line() - 1) + span.start().column() - 1;
  }

  /** The line break that the text uses. */
  String lineBreak() {
    String text = file.text();
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    if (carriage >= 0 && (feed < 0 || carriage < feed)) {
      return feed == carriage + 1 ? "\r\n" : "\r";
    }
    return "\n";
  }

  /** The end of the line that an offset is in, before its line break. */
  int endOfLine(int offset) {
    int at = offset;
    while (at < file.text().length() && "\r\n".indexOf(file.text().charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /**
   * Behind the last line that has something of a block, before blank lines and comments that belong
   * to what is below it.
   *
   * @param below the 0-based line of what is below it
   * @param column the 0-based column at which what is below it begins
   */
  int endOfBlock(int below, int column) {
    int line = below - 1;
    while (line > 0 && belongsBelow(file.line(line), column)) {
      line--;
    }
    return file.lineStart(line) + file.line(line).length();
  }

  /** The 0-based line below the last one. */
  int limit() {
    int line = file.lineCount();
    while (line > 0 && file.lineStart(line - 1) >= end) {
      line--;
    }
    return line;
  }

  private static boolean belongsBelow(String line, int column) {
    String content = line.strip();
    int indent = line.length() - line.stripLeading().length();
    return content.isEmpty() || (content.startsWith("#") && indent <= column);
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  /** Lines to stand in the text, with its own line breaks between them. */
  String joined(List<String> lines) {
    return String.join(lineBreak(), lines);
  }
}
