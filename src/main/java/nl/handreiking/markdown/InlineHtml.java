package nl.handreiking.markdown;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import nl.handreiking.source.Percent;

/** Writes running text: words, emphasis, links, small pictures. */
final class InlineHtml {
  private static final Set<String> VERBATIM = Set.of("code", "pre");

  /** As wide as the screen, or as a column of text when the screen is wider than that. */
  private static final String SIZES = "(min-width: 50em) 46em, 100vw";

  private final Wording wording;
  private final LinkResolver resolver;
  private final FootnoteHtml footnotes;
  private final HtmlWriter out;

  /** Text that no tag has interrupted yet, in which terms are looked for. */
  private final StringBuilder run = new StringBuilder();

  private boolean terms = true;

  InlineHtml(Wording wording, LinkResolver resolver, FootnoteHtml footnotes, HtmlWriter out) {
    this.wording = wording;
    this.resolver = resolver;
    this.footnotes = footnotes;
    this.out = out;
  }

  /** For text in which no terms are explained, such as a heading. */
  InlineHtml withoutTerms() {
    terms = false;
    return this;
  }

  void write(List<Inline> nodes) {
    nodes.forEach(this::write);
    endRun();
  }

  private void write(Inline node) {
    if (node instanceof Inline.Text text) {
      run.append(text.text());
    } else if (node instanceof Inline.LevelWord word) {
      run.append(word.in(wording));
    } else if (node instanceof Inline.LineBreak end) {
      if (end.hard()) {
        tag("<br>");
      }
      run.append('\n');
    } else if (node instanceof Inline.Code code) {
      tag("<code>").text(code.text()).raw("</code>");
    } else if (node instanceof Inline.Styled styled) {
      tag("<" + styled.style().tag() + ">");
      styled.content().forEach(this::write);
      tag("</" + styled.style().tag() + ">");
    } else if (node instanceof Inline.Link link) {
      link(link);
    } else if (node instanceof Inline.Image image) {
      image(image);
    } else if (node instanceof Inline.Element element) {
      element(element);
    } else if (node instanceof Inline.FootnoteMark mark) {
      endRun();
      footnotes.mark(mark, out);
    }
  }

  private HtmlWriter tag(String tag) {
    endRun();
    return out.raw(tag);
  }

  /** Writes the text so far; the terms in it lead to what they mean. */
  private void endRun() {
    String text = run.toString();
    run.setLength(0);
    int done = 0;
    for (TermLink term : terms ? resolver.terms(text) : List.<TermLink>of()) {
      out.text(text.substring(done, term.from()));
      out.raw("<a class=\"term\"").attribute("href", term.href()).raw(">");
      out.text(text.substring(term.from(), term.to())).raw("</a>");
      done = term.to();
    }
    out.text(text.substring(done));
  }

  /** Writes content within a tag that keeps terms from being explained. */
  private void verbatim(List<Inline> content) {
    boolean before = terms;
    terms = false;
    content.forEach(this::write);
    endRun();
    terms = before;
  }

  private void link(Inline.Link link) {
    if (link.destination() instanceof Destination.Unsafe) {
      link.content().forEach(this::write);
      return;
    }
    ResolvedLink resolved = resolver.link(link.destination());
    tag("<a").attribute("href", Percent.address(resolved.href()));
    if (resolved.external()) {
      out.attribute("class", "external").attribute("rel", "external noopener");
    }
    title(link.title());
    out.raw(">");
    verbatim(link.content());
    if (resolved.external()) {
      out.raw("<span class=\"external-note\"> (").text(resolved.note()).raw(")</span>");
    }
    out.raw("</a>");
  }

  private void image(Inline.Image image) {
    String alternative = PlainText.of(image.content(), wording);
    if (image.destination() instanceof Destination.Unsafe) {
      run.append(alternative);
      return;
    }
    ResolvedPicture picture = resolver.picture(image.destination());
    tag("<img").attribute("src", Percent.address(picture.address()));
    out.attribute("alt", alternative);
    title(image.title());
    sizes(picture);
    out.raw(">");
  }

  private void sizes(ResolvedPicture picture) {
    if (picture.width() == 0) {
      return;
    }
    out.attribute("width", Integer.toString(picture.width()));
    out.attribute("height", Integer.toString(picture.height()));
    if (!picture.copies().isEmpty()) {
      out.attribute(
          "srcset",
          picture.copies().stream()
              .map(copy -> Percent.address(copy.address()) + " " + copy.width() + "w")
              .collect(joining(", ")));
      out.attribute("sizes", SIZES);
    }
    if (picture.lazy()) {
      out.attribute("loading", "lazy");
    }
    out.attribute("decoding", "async");
  }

  private void title(String title) {
    if (!title.isEmpty()) {
      out.attribute("title", title);
    }
  }

  private void element(Inline.Element element) {
    tag("<" + element.tag());
    element.attributes().forEach(out::attribute);
    out.raw(">");
    if (element.isVoid()) {
      return;
    }
    if (VERBATIM.contains(element.tag())) {
      verbatim(element.content());
    } else {
      element.content().forEach(this::write);
    }
    tag("</" + element.tag() + ">");
  }
}
