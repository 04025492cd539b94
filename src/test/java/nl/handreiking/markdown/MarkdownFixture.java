package nl.handreiking.markdown;

import java.util.List;
import java.util.Map;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;

/** Parses and renders a text for the tests of this package. */
final class MarkdownFixture {

  static final Wording PO =
      new Wording("po", Map.of("leerling", "leerling", "leerlingen", "kinderen", "klas", "klas"));
  static final Wording HBO =
      new Wording(
          "hbo", Map.of("leerling", "student", "leerlingen", "studenten", "klas", "college"));

  private MarkdownFixture() {}

  static MarkdownDocument parse(String text) {
    return MarkdownParser.parse(new SourceText("a.md", text), 0, new Problems());
  }

  /** The problems of a text, as {@code line:column rule [underlined] arguments}. */
  static List<String> problems(String text) {
    Problems problems = new Problems();
    MarkdownParser.parse(new SourceText("a.md", text), 0, problems);
    return problems.sorted().stream().map(MarkdownFixture::line).toList();
  }

  static String html(String text, Wording wording) {
    return new HtmlRenderer(new Resolver())
        .render(parse(text), new RenderOptions(wording, 1, "item-"))
        .html();
  }

  /** A place as {@code line:column text}. */
  static String marked(SourceSpan span) {
    int start = span.start().column() - 1;
    return "%d:%d %s"
        .formatted(
            span.start().line(),
            span.start().column(),
            span.line().substring(start, start + span.length()));
  }

  private static String line(Diagnostic diagnostic) {
    int start = diagnostic.location().column() - 1;
    String underlined =
        diagnostic.span().line().substring(start, start + diagnostic.span().length());
    return "%d:%d %s [%s] %s%s"
        .formatted(
            diagnostic.location().line(),
            diagnostic.location().column(),
            diagnostic.rule().id(),
            underlined,
            String.join(", ", diagnostic.arguments()),
            diagnostic.suggestion().isEmpty() ? "" : " -> " + diagnostic.suggestion());
  }

  /** Addresses in the registry are external, figures are blocks. */
  static final class Resolver implements LinkResolver {
    private final FootnoteNumbers numbers =
        FootnoteNumbers.linked(number -> "Noot " + number, number -> "Terug bij noot " + number);

    @Override
    public ResolvedLink link(Destination destination) {
      return destination instanceof Destination.ToLink link
          ? new ResolvedLink("https://example.org/" + link.id(), "andere site")
          : ResolvedLink.internal(destination.written());
    }

    @Override
    public HtmlFragment block(Destination destination, String alternative) {
      return destination instanceof Destination.ToFigure figure
          ? new HtmlFragment("<figure>" + figure.id() + "</figure>")
          : HtmlFragment.EMPTY;
    }

    @Override
    public ResolvedPicture picture(Destination destination) {
      return ResolvedPicture.at("../" + destination.written());
    }

    @Override
    public FootnoteNumbers footnotes() {
      return numbers;
    }
  }
}
