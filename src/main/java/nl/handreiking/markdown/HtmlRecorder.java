package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.markdown.PreparedHtml.Fixed;
import nl.handreiking.markdown.PreparedHtml.Part;

/** Gathers prepared HTML; whatever is fixed and stands together becomes one part. */
final class HtmlRecorder {

  private static final Part LINE = (place, out) -> out.line();

  private final List<Part> parts = new ArrayList<>();
  private HtmlWriter fixed = new HtmlWriter();

  /** Adds HTML as it is. */
  HtmlRecorder raw(String markup) {
    fixed.raw(markup);
    return this;
  }

  /** Adds text, escaped so that it can stand in an element or in a quoted attribute. */
  HtmlRecorder text(String text) {
    fixed.text(text);
    return this;
  }

  /** Adds an attribute with its leading blank. */
  HtmlRecorder attribute(String name, String value) {
    fixed.attribute(name, value);
    return this;
  }

  /** Begins a new line, unless one has just begun. */
  HtmlRecorder line() {
    if (!fixed.isEmpty()) {
      fixed.line();
    } else if (parts.isEmpty() || parts.get(parts.size() - 1) != LINE) {
      parts.add(LINE);
    }
    return this;
  }

  /** Adds what differs from place to place. */
  HtmlRecorder part(Part part) {
    endFixed();
    parts.add(part);
    return this;
  }

  HtmlRecorder all(PreparedHtml html) {
    for (Part part : html.parts()) {
      if (part instanceof Fixed same) {
        raw(same.html());
      } else {
        part(part);
      }
    }
    return this;
  }

  PreparedHtml prepared() {
    endFixed();
    return new PreparedHtml(parts);
  }

  private void endFixed() {
    if (!fixed.isEmpty()) {
      parts.add(new Fixed(fixed.toString()));
      fixed = new HtmlWriter();
    }
  }
}
