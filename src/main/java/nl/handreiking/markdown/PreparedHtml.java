package nl.handreiking.markdown;

import java.util.List;

/**
 * The HTML of a text with gaps for what depends on the level and the page: level words, level
 * blocks, links, pictures and headings. Made once from the tree, which takes ten times the memory,
 * and filled in for every place where the text stands.
 */
record PreparedHtml(List<Part> parts) {

  /** Where the text is to stand. */
  record Place(RenderOptions options, LinkResolver resolver) {

    Wording wording() {
      return options.wording();
    }
  }

  /** A piece of HTML. */
  @FunctionalInterface
  interface Part {
    void write(Place place, HtmlWriter out);
  }

  /** HTML that is the same everywhere. */
  record Fixed(String html) implements Part {
    @Override
    public void write(Place place, HtmlWriter out) {
      out.raw(html);
    }
  }

  PreparedHtml {
    parts = List.copyOf(parts);
  }

  void write(Place place, HtmlWriter out) {
    for (Part part : parts) {
      part.write(place, out);
    }
  }

  /** Whether it is blank wherever it stands. */
  boolean isBlank() {
    return parts.stream().allMatch(part -> part instanceof Fixed fixed && fixed.html().isBlank());
  }
}
