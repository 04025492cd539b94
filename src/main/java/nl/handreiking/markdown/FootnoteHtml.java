package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the marks of footnotes in one text, and the notes below it. */
final class FootnoteHtml {
  private final MarkdownDocument document;
  private final FootnoteNumbers numbers;
  private final Map<String, Integer> given = new LinkedHashMap<>();
  private final List<Block.Footnote> notes = new ArrayList<>();

  /** Writes the blocks of a note, where {@code tight} asks for no paragraph around them. */
  @FunctionalInterface
  interface Writer {
    void write(List<Block> blocks, boolean tight);
  }

  FootnoteHtml(MarkdownDocument document, FootnoteNumbers numbers) {
    this.document = document;
    this.numbers = numbers;
  }

  /** A mark; the first one of a note is where its way back leads to. */
  void mark(Inline.FootnoteMark mark, HtmlWriter out) {
    boolean first = !given.containsKey(mark.label());
    if (first) {
      document.footnote(mark.label()).ifPresent(notes::add);
    }
    int number = given.computeIfAbsent(mark.label(), label -> numbers.next());
    out.raw("<sup>");
    if (numbers.linked()) {
      out.raw("<a class=\"footnote-mark\"");
      if (first) {
        out.attribute("id", markId(number));
      }
      out.attribute("href", "#" + noteId(number));
      out.attribute("aria-label", numbers.markName(number)).raw(">" + number + "</a>");
    } else {
      out.raw(Integer.toString(number));
    }
    out.raw("</sup>");
  }

  /** The notes whose marks were written; a note may hold a mark of a further one. */
  void write(Writer blocks, HtmlWriter out) {
    if (notes.isEmpty()) {
      return;
    }
    int start = given.values().iterator().next();
    out.line().raw("<ol class=\"footnotes\"" + (start == 1 ? "" : " start=\"" + start + "\""));
    out.raw(">").line();
    for (int i = 0; i < notes.size(); i++) {
      note(notes.get(i), blocks, out);
    }
    out.raw("</ol>").line();
  }

  private void note(Block.Footnote note, Writer blocks, HtmlWriter out) {
    int number = given.getOrDefault(note.label(), 0);
    out.raw("<li");
    if (numbers.linked()) {
      out.attribute("id", noteId(number));
    }
    out.raw(">");
    blocks.write(note.content(), note.content().size() == 1);
    if (numbers.linked()) {
      out.raw(" <a class=\"footnote-back\"").attribute("href", "#" + markId(number));
      out.attribute("aria-label", numbers.backName(number)).raw(">↩</a>");
    }
    out.raw("</li>").line();
  }

  /** Ids with one underscore are the theme's own: no slug has one. */
  private static String noteId(int number) {
    return "note_" + number;
  }

  private static String markId(int number) {
    return "mark_" + number;
  }
}
