package nl.handreiking.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.handreiking.markdown.Destination;
import nl.handreiking.markdown.FootnoteNumbers;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.markdown.HtmlRenderer;
import nl.handreiking.markdown.LinkResolver;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.markdown.MarkdownParser;
import nl.handreiking.markdown.PlainText;
import nl.handreiking.markdown.RenderOptions;
import nl.handreiking.markdown.ResolvedLink;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.DiagnosticFormatter;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;

/** Any text is read as Markdown, rendered for a level and for everybody, and complained of. */
public final class MarkdownTarget {

  private static final Wording LEVEL = new Wording("po", Map.of("leerling", "kind"));
  private static final DiagnosticFormatter FORMATTER = new DiagnosticFormatter(Messages.in("nl"));

  private MarkdownTarget() {}

  /** Called by Jazzer, once: loading classes is not what takes too long. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("# a\n\n[b](link:c) {leerling}".getBytes(StandardCharsets.UTF_8));
  }

  /** Called by Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    SourceText file = new SourceText("a.md", new String(input, StandardCharsets.UTF_8));
    Problems problems = new Problems();
    MarkdownDocument document = MarkdownParser.parse(file, 0, problems);
    for (Wording wording : List.of(Wording.NONE, LEVEL)) {
      new HtmlRenderer(new AsWritten()).render(document, new RenderOptions(wording, 0, "a-"));
      PlainText.of(document, wording);
    }
    problems.sorted().forEach(FORMATTER::format);
  }

  private static final class AsWritten implements LinkResolver {

    @Override
    public ResolvedLink link(Destination destination) {
      return ResolvedLink.internal(destination.written());
    }

    @Override
    public HtmlFragment block(Destination destination, String alternative) {
      return HtmlFragment.EMPTY;
    }

    @Override
    public String picture(Destination destination) {
      return destination.written();
    }

    @Override
    public FootnoteNumbers footnotes() {
      return FootnoteNumbers.plain();
    }
  }
}
