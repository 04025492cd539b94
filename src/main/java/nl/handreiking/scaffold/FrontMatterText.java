package nl.handreiking.scaffold;

import java.util.List;
import nl.handreiking.scaffold.edit.YamlLine;

/** The head of a new Markdown file. */
final class FrontMatterText {

  private FrontMatterText() {}

  /** The lines between dashes, and the text below them. */
  static String over(List<YamlLine> lines, String body) {
    return "---\n" + YamlLine.text(lines) + "---\n" + body;
  }
}
