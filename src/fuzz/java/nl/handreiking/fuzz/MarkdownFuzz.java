package nl.handreiking.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
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
import nl.handreiking.markdown.ResolvedPicture;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;

/** Any text is Markdown, with problems that point within it, and has HTML and plain text. */
class MarkdownFuzz {

  private static final Wording WORDING = new Wording("po", Map.of("lezer", "leerling"));

  @DictionaryEntries({
    "::: niveau po\\x0A", "\\x0A:::\\x0A", "{lezer}", "](link:a)", "![", "[^1]", "\\x0A[^1]: ", "~~", "```\\x0A",
    "<!--", "-->", "<details>", "</details>", "|a|b|\\x0A|-|-|\\x0A", "\\x0A> ", "\\x0A- ", "\\x0A1. ", "\\x0A## ",
    "{lang=en}", "](figuur:a)", "&nbsp;", "**", "\\xE2\\x80\\x8B", "\\x0A    ", "\\x0A\\x0A", "]: <", "\\\\", "<b>"
  })
  @FuzzTest(maxDuration = "")
  void isReadAndRendered(@NotNull @WithUtf8Length(max = 4000) String text) {
    Patience.with(() -> readAndRender(text));
  }

  private static void readAndRender(String text) {
    SourceText file = new SourceText("a.md", text);
    Problems problems = new Problems();
    MarkdownDocument document = MarkdownParser.parse(file, 0, problems);
    problems.sorted().forEach(problem -> assertInside(problem, file));
    String html =
        new HtmlRenderer(new AsWritten())
            .render(document, new RenderOptions(WORDING, 1, "x-"))
            .html();
    if (html.contains("<script") || html.contains("<iframe")) {
      throw new AssertionError(html);
    }
    PlainText.of(document, WORDING);
    document.prose().forEach(block -> block.in(Wording.NONE).text());
  }

  private static void assertInside(Diagnostic problem, SourceText file) {
    int line = problem.location().line();
    int column = problem.location().column();
    if (line < 1 || line > file.lineCount() || column > file.line(line - 1).length() + 1) {
      throw new AssertionError(problem.toString());
    }
  }

  /** Leads to what was written. */
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
    public ResolvedPicture picture(Destination destination) {
      return ResolvedPicture.at(destination.written());
    }

    @Override
    public FootnoteNumbers footnotes() {
      return FootnoteNumbers.linked(number -> "Noot " + number, number -> "Terug " + number);
    }
  }
}
