package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.handreiking.source.SourceSpan;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/**
 * Prepares a table whose header cells say what they are the header of (WCAG 1.3.1), in a region
 * that can be scrolled sideways with the keyboard and is named after the header cells (WCAG 1.4.10,
 * 2.1.1).
 */
final class TablePreparer {

  private TablePreparer() {}

  static void prepare(Node table, HtmlRecorder out) {
    LevelText name = name(table);
    out.line().raw("<div class=\"table\" role=\"region\" tabindex=\"0\"");
    out.part((place, html) -> html.attribute("aria-label", name.in(place.wording())));
    out.raw(">").line().raw("<table>").line();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      String tag = part instanceof TableHead ? "thead" : "tbody";
      out.raw("<" + tag + ">").line();
      for (Node row : children(part)) {
        row(row, out);
      }
      out.raw("</" + tag + ">").line();
    }
    out.raw("</table>").line().raw("</div>").line();
  }

  private static void row(Node row, HtmlRecorder out) {
    out.raw("<tr>").line();
    for (Node child : children(row)) {
      if (child instanceof TableCell cell) {
        cell(cell, out);
      }
    }
    out.raw("</tr>").line();
  }

  private static void cell(TableCell cell, HtmlRecorder out) {
    PreparedHtml content = InlinePreparer.prepared(cell);
    boolean header = cell.isHeader() && !content.isBlank();
    out.raw(header ? "<th scope=\"col\"" : "<td");
    if (cell.getAlignment() != null) {
      out.attribute("class", cell.getAlignment().name().toLowerCase(Locale.ROOT));
    }
    out.raw(">").all(content).raw(header ? "</th>" : "</td>").line();
  }

  /** The texts of the header cells, joined by commas. */
  private static LevelText name(Node table) {
    List<String> names = new ArrayList<>();
    for (Node row : children(children(table).get(0))) {
      children(row).stream()
          .map(cell -> PlainText.worded(cell).raw().strip())
          .filter(text -> !text.isEmpty())
          .forEach(names::add);
    }
    return LevelText.of(String.join(", ", names), SourceSpan.wholeFile(""));
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
