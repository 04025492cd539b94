package nl.handreiking.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of CommonMark 0.31.2 through the adapter and our own renderer. */
class CommonMarkSpecTest {

  /** As the specification's own test runner does: {@code <br />} and {@code <br>} are the same. */
  private static final Pattern VOID_TAG = Pattern.compile("<(br|hr|img)([^<>]*?)\\s*/>");

  private static final List<String> NEVER =
      List.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "form",
          "input",
          "textarea",
          "a[onclick]");

  static List<Example> examples() {
    return ExampleReader.readExamples(TestResources.getSpec());
  }

  static Stream<Example> withRawHtml() {
    return examples().stream().filter(CommonMarkSpecTest::hasRawHtml);
  }

  /** Every example without raw HTML comes out as specified, but for those in the list. */
  @Test
  void differsOnlyWhereItIsListed() {
    Set<Integer> differing = new TreeSet<>();
    List<Example> examples = examples();
    for (int number = 1; number <= examples.size(); number++) {
      Example example = examples.get(number - 1);
      String specified = VOID_TAG.matcher(expected(example)).replaceAll("<$1$2>");
      if (!hasRawHtml(example) && !render(example).equals(specified)) {
        differing.add(number);
      }
    }
    assertThat(differing).isEqualTo(listed());
  }

  /** The numbers that the lines of {@code commonmark-differences.txt} begin with. */
  private static Set<Integer> listed() {
    try (InputStream list =
            Objects.requireNonNull(
                CommonMarkSpecTest.class.getResourceAsStream("commonmark-differences.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Integer.valueOf(line.substring(0, line.indexOf(' '))))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("withRawHtml")
  void sanitisesRawHtml(Example example) {
    Element body = Jsoup.parseBodyFragment(render(example)).body();
    assertThat(body.select(String.join(",", NEVER))).isEmpty();
    assertThat(body.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"))
        .noneMatch(attribute -> attribute.getKey().equals("style"))
        .noneMatch(attribute -> attribute.getValue().startsWith("javascript:"));
    assertThat(body.html()).doesNotContain("<!--");
  }

  @Test
  void theSpecificationIsThereAsAWhole() {
    assertThat(examples()).hasSize(652);
    assertThat(withRawHtml()).hasSizeBetween(40, 80);
  }

  private static boolean hasRawHtml(Example example) {
    Problems problems = new Problems();
    MarkdownDocument document =
        MarkdownParser.parse(new SourceText("spec.md", source(example)), 0, problems);
    return source(example).contains("<!--")
        || problems.sorted().stream().anyMatch(p -> p.rule().equals(MarkdownRules.HTML_REMOVED))
        || html(document.blocks());
  }

  private static boolean html(List<Block> blocks) {
    return blocks.stream().anyMatch(CommonMarkSpecTest::isHtml);
  }

  private static boolean isHtml(Block block) {
    if (block instanceof Block.Quote quote) {
      return html(quote.content());
    }
    if (block instanceof Block.Items list) {
      return list.items().stream().anyMatch(item -> html(item.content()));
    }
    return block instanceof Block.Html
        || (block instanceof Block.Paragraph paragraph && hasElement(paragraph.content()));
  }

  private static boolean hasElement(List<Inline> nodes) {
    return nodes.stream()
        .anyMatch(node -> node instanceof Inline.Element || hasElement(node.content()));
  }

  private static MarkdownDocument document(Example example) {
    return MarkdownParser.parse(new SourceText("spec.md", source(example)), 0, new Problems());
  }

  private static String render(Example example) {
    return new HtmlRenderer(new AsWritten())
        .render(document(example), new RenderOptions(Wording.NONE, 0, ""))
        .html();
  }

  private static String source(Example example) {
    return example.getSource().replace('→', '\t');
  }

  /** The path of a picture is one below the folder of pictures, so without a slash before it. */
  private static String expected(Example example) {
    return example.getHtml().replace('→', '\t').replace("<img src=\"/", "<img src=\"");
  }

  /** Leaves every address as it is written. */
  static final class AsWritten implements LinkResolver {
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
      return FootnoteNumbers.plain();
    }
  }
}
