package nl.handreiking.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import org.jsoup.Jsoup;

/** What holds for level blocks and level words whatever an editor writes. */
class MarkdownPropertyTest {

  private static final List<String> LEVELS = List.of("po", "vo", "mbo", "hbo-wo");

  /** A paragraph, for everybody or for some levels. */
  record Part(List<String> levels, String text) {

    boolean isFor(String level) {
      return levels.isEmpty() || levels.contains(level);
    }

    String source() {
      return levels.isEmpty()
          ? text + "\n\n"
          : "::: niveau " + String.join(" ", levels) + "\n" + text + "\n:::\n";
    }
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    Arbitrary<String> text =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
    Arbitrary<List<String>> levels =
        Arbitraries.of(LEVELS).list().uniqueElements().ofMaxSize(LEVELS.size());
    return Combinators.combine(levels, text).as(Part::new).list().ofMaxSize(12);
  }

  @Property
  void aLevelReadsItsOwnPartsInOrder(@ForAll("parts") List<Part> parts) {
    String source = parts.stream().map(Part::source).collect(joining());
    Problems problems = new Problems();
    MarkdownDocument document = MarkdownParser.parse(new SourceText("a.md", source), 0, problems);

    assertThat(problems.sorted()).isEmpty();
    for (String level : LEVELS) {
      String expected =
          parts.stream().filter(part -> part.isFor(level)).map(Part::text).collect(joining("\n"));
      assertThat(PlainText.of(document, new Wording(level, Map.of()))).isEqualTo(expected);
    }
  }

  @Provide
  Arbitrary<String> nearlyMarkdown() {
    Arbitrary<String> line =
        Arbitraries.of(
            ":::",
            "::: niveau po",
            "::: niveau",
            ":::: niveau po vo",
            "::: x",
            "```",
            "~~~",
            "- a",
            "  - b",
            "> c",
            "    d",
            "# e",
            "{leerling}",
            "{",
            "\\{klas}",
            "{x",
            "<div>",
            "</b>",
            "|a|b|",
            "|-|-|",
            "[f](link:g)",
            "![h](figuur:i)",
            "[j]: k",
            "***",
            "",
            "\t",
            "é😀\u0000");
    Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(20);
    return Arbitraries.oneOf(line, line, anything)
        .list()
        .ofMaxSize(25)
        .map(l -> String.join("\n", l));
  }

  @Property
  void anyTextGivesHtmlAndProblemsWithinTheText(@ForAll("nearlyMarkdown") String text) {
    SourceText file = new SourceText("a.md", text);
    Problems problems = new Problems();
    MarkdownDocument document = MarkdownParser.parse(file, 0, problems);

    problems.sorted().forEach(problem -> assertInside(problem.span(), file));
    document.words().forEach(word -> assertThat(underlined(word.span())).startsWith("{"));
    document.links().forEach(link -> assertInside(link.span(), file));
    String html =
        new HtmlRenderer(new CommonMarkSpecTest.AsWritten())
            .render(document, new RenderOptions(new Wording("po", Map.of()), 1, "x-"))
            .html();
    assertThat(Jsoup.parseBodyFragment(html).select("script,style,iframe,[onclick]")).isEmpty();
  }

  private static void assertInside(SourceSpan span, SourceText file) {
    assertThat(span.start().line()).isBetween(1, file.lineCount());
    assertThat(span.line()).isEqualTo(file.line(span.start().line() - 1));
    assertThat(span.start().column()).isBetween(1, span.line().length() + 1);
  }

  private static String underlined(SourceSpan span) {
    int start = span.start().column() - 1;
    return span.line().substring(start, start + span.length());
  }

  @Property
  void levelTextReplacesKnownWordsOnly(
      @ForAll("words") List<String> names, @ForAll("words") List<String> known) {
    Map<String, String> words =
        known.stream().distinct().collect(java.util.stream.Collectors.toMap(n -> n, n -> n + n));
    String raw = names.stream().map(name -> "{" + name + "}").collect(joining(" "));
    String expected =
        names.stream()
            .map(name -> words.containsKey(name) ? name + name : "{" + name + "}")
            .collect(joining(" "));

    LevelText text = LevelText.of(raw, SourceSpan.wholeFile("a.yaml"));
    assertThat(text.in(new Wording("po", words))).isEqualTo(expected);
    assertThat(text.words(Audience.EVERYBODY)).hasSize(names.size());
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("klas", "leerling", "school", "één", "a-b").list().ofMaxSize(6);
  }
}
