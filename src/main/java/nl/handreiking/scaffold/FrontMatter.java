package nl.handreiking.scaffold;

import java.util.List;
import nl.handreiking.scaffold.edit.Line;

/** The head of a new Markdown file. */
final class FrontMatter {

  private FrontMatter() {}

  /** The lines between dashes, and the text below them. */
  static String over(List<Line> lines, String body) {
    return "---\n" + Line.text(lines) + "---\n" + body;
  }
}
