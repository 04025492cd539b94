package nl.handreiking.site.page;

import java.util.HashSet;
import java.util.Set;
import nl.handreiking.model.Glossary;
import nl.handreiking.model.Glossary.Found;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.PageTarget;

/**
 * Leads from the first place on a page where a term stands to what it means. A link is what a
 * keyboard and a finger reach too, which the title of an {@code abbr} is not.
 */
final class TermMarks {

  /** Elements in which nothing is marked: links, headings and what is no running text. */
  private static final Set<String> UNTOUCHED =
      Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "svg", "figure", "button");

  private final Scope scope;
  private final Glossary glossary;

  /** What was marked, each with the part of the page in which it was. */
  private final Set<String> marked = new HashSet<>();

  TermMarks(Scope scope) {
    this.scope = scope;
    this.glossary = scope.publication().guide().glossary();
  }

  /**
   * The same HTML with its terms marked.
   *
   * @param html with its tags closed, as texts are written
   * @param part of the page that is read by itself, or empty
   */
  String in(String html, String part) {
    return glossary.isEmpty() ? html : new Marking(html, part).done();
  }

  private final class Marking {

    private final String html;
    private final String part;
    private final StringBuilder out = new StringBuilder();
    private String untouched = "";
    private int depth;

    Marking(String html, String part) {
      this.html = html;
      this.part = part;
    }

    String done() {
      int at = 0;
      while (at < html.length()) {
        int end = html.charAt(at) == '<' ? endOfTag(at) : endOfText(at);
        String piece = html.substring(at, end);
        if (piece.charAt(0) == '<') {
          enterOrLeave(piece);
          out.append(piece);
        } else if (depth == 0) {
          mark(piece);
        } else {
          out.append(piece);
        }
        at = end;
      }
      return out.toString();
    }

    private int endOfText(int from) {
      int tag = html.indexOf('<', from);
      return tag < 0 ? html.length() : tag;
    }

    /** Behind the tag that begins here; a {@code >} within quotes is part of it. */
    private int endOfTag(int from) {
      char quote = 0;
      for (int at = from; at < html.length(); at++) {
        char c = html.charAt(at);
        if (quote == 0 && c == '>') {
          return at + 1;
        }
        if (quote == 0 && (c == '"' || c == '\'')) {
          quote = c;
        } else if (c == quote) {
          quote = 0;
        }
      }
      return html.length();
    }

    private void enterOrLeave(String tag) {
      boolean closes = tag.startsWith("</");
      String name = nameOf(tag, closes ? 2 : 1);
      if (depth == 0 && !closes && UNTOUCHED.contains(name)) {
        untouched = name;
        depth = 1;
      } else if (depth > 0 && name.equals(untouched)) {
        depth += closes ? -1 : 1;
      }
    }

    private static String nameOf(String tag, int from) {
      int to = from;
      while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
        to++;
      }
      return tag.substring(from, to);
    }

    private void mark(String text) {
      int done = 0;
      for (Found found : glossary.find(text)) {
        if (marked.add(part + found.term().id())) {
          out.append(text, done, found.from()).append(link(text, found));
          done = found.to();
        }
      }
      out.append(text, done, text.length());
    }

    private String link(String text, Found found) {
      SitePath page = scope.publication().addresses().glossary();
      String href = scope.hrefs().to(new PageTarget(page, found.term().id().value()));
      String shown = text.substring(found.from(), found.to());
      return "<a class=\"term\" href=\"" + href + "\">" + shown + "</a>";
    }
  }
}
