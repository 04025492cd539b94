package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.handreiking.markdown.TextBlock.ListItem;
import nl.handreiking.markdown.TextBlock.Paragraph;
import nl.handreiking.markdown.TextBlock.Picture;
import nl.handreiking.markdown.TextBlock.Run;
import nl.handreiking.markdown.TextBlock.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes HTML that {@link HtmlRenderer} made apart into paragraphs, items, tables and pictures. */
public final class TextBlocks {

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

  private final List<TextBlock> blocks = new ArrayList<>();
  private List<Run> runs = new ArrayList<>();
  private int depth;
  private boolean quoted;
  private boolean heading;

  /** The number of the item whose first paragraph is yet to come, 0 for a bullet, or -1. */
  private int item = -1;

  private TextBlocks() {}

  /** The blocks of a text, in order; empty ones are left out. */
  public static List<TextBlock> of(HtmlFragment html) {
    TextBlocks reader = new TextBlocks();
    reader.children(
        Jsoup.parseBodyFragment(html.html()).body(), new Run("", false, false, false, ""));
    reader.endBlock();
    return List.copyOf(reader.blocks);
  }

  private void children(Element parent, Run style) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        add(text.getWholeText(), style);
      } else if (child instanceof Element element) {
        element(element, style);
      }
    }
  }

  private void element(Element element, Run style) {
    switch (element.normalName()) {
      case "strong", "b" ->
          children(element, new Run("", true, style.italic(), style.code(), style.link()));
      case "em", "i" ->
          children(element, new Run("", style.bold(), true, style.code(), style.link()));
      case "code", "kbd" ->
          children(element, new Run("", style.bold(), style.italic(), true, style.link()));
      case "a" ->
          children(
              element,
              new Run("", style.bold(), style.italic(), style.code(), element.attr("href")));
      case "br" -> runs.add(with("\n", style));
      case "img" -> picture(element);
      case "table" -> table(element);
      case "ul", "ol" -> list(element, style);
      case "blockquote" -> quote(element, style);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, style);
      default -> {
        if (element.isBlock()) {
          block(element, style);
        } else {
          children(element, style);
        }
      }
    }
  }

  private void block(Element element, Run style) {
    endBlock();
    children(element, style);
    endBlock();
  }

  private void heading(Element element, Run style) {
    endBlock();
    heading = true;
    children(element, style);
    endBlock();
    heading = false;
  }

  private void quote(Element element, Run style) {
    endBlock();
    boolean before = quoted;
    quoted = true;
    children(element, style);
    endBlock();
    quoted = before;
  }

  private void list(Element list, Run style) {
    endBlock();
    depth++;
    boolean numbered = list.normalName().equals("ol");
    int number = numbered ? first(list) : 0;
    for (Element child : list.children()) {
      item = number;
      children(child, style);
      endBlock();
      item = -1;
      number += numbered ? 1 : 0;
    }
    depth--;
  }

  private static int first(Element list) {
    String start = list.attr("start");
    boolean usable =
        !start.isEmpty() && start.length() < 6 && start.chars().allMatch(Character::isDigit);
    return usable ? Math.max(1, Integer.parseInt(start)) : 1;
  }

  private void picture(Element picture) {
    List<Run> before = runs;
    runs = new ArrayList<>();
    blocks.add(new Picture(picture.attr("src"), picture.attr("alt")));
    runs = before;
  }

  private void table(Element table) {
    endBlock();
    List<List<List<Run>>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      rows.add(row.children().stream().map(TextBlocks::cell).toList());
    }
    blocks.add(new Table(!table.select("thead th").isEmpty(), rows));
  }

  private static List<Run> cell(Element cell) {
    TextBlocks inside = new TextBlocks();
    inside.children(cell, new Run("", false, false, false, ""));
    return trimmed(inside.runs);
  }

  private void add(String text, Run style) {
    runs.add(with(BLANKS.matcher(text).replaceAll(" "), style));
  }

  private static Run with(String text, Run style) {
    return new Run(text, style.bold(), style.italic(), style.code(), style.link());
  }

  private void endBlock() {
    List<Run> done = trimmed(runs);
    runs = new ArrayList<>();
    if (done.isEmpty()) {
      return;
    }
    if (item >= 0) {
      blocks.add(new ListItem(depth, item, done));
      item = -1;
    } else {
      blocks.add(new Paragraph(depth, quoted, heading, done));
    }
  }

  /** Joins runs that look alike, and leaves out blanks at the ends and around line breaks. */
  private static List<Run> trimmed(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    boolean blank = true;
    for (Run run : runs) {
      String text = blank && !run.text().equals("\n") ? run.text().stripLeading() : run.text();
      if (text.isEmpty()) {
        continue;
      }
      blank = text.endsWith(" ") || text.endsWith("\n");
      int last = joined.size() - 1;
      if (last >= 0 && with("", joined.get(last)).equals(with("", run))) {
        joined.set(last, with(joined.get(last).text() + text, run));
      } else {
        joined.add(with(text, run));
      }
    }
    while (!joined.isEmpty()) {
      int last = joined.size() - 1;
      String text = joined.get(last).text().stripTrailing();
      if (!text.isEmpty()) {
        joined.set(last, with(text, joined.get(last)));
        break;
      }
      joined.remove(last);
    }
    return List.copyOf(joined);
  }
}
