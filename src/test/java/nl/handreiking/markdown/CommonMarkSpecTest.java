package nl.handreiking.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
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

/** The examples of CommonMark 0.31.2 through our own renderer. */
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

  static Stream<Example> withoutRawHtml() {
    return examples().stream().filter(example -> !hasRawHtml(example));
  }

  static Stream<Example> withRawHtml() {
    return examples().stream().filter(CommonMarkSpecTest::hasRawHtml);
  }

  @ParameterizedTest
  @MethodSource("withoutRawHtml")
  void rendersAsSpecified(Example example) {
    assertThat(render(example)).isEqualTo(VOID_TAG.matcher(expected(example)).replaceAll("<$1$2>"));
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
    var scan =
        new Object() {
          boolean found;
        };
    MarkdownTree.parse(source(example))
        .root()
        .accept(
            new org.commonmark.node.AbstractVisitor() {
              @Override
              public void visit(org.commonmark.node.HtmlBlock node) {
                scan.found = true;
              }

              @Override
              public void visit(org.commonmark.node.HtmlInline node) {
                scan.found = true;
              }
            });
    return scan.found;
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

  private static String expected(Example example) {
    return example.getHtml().replace('→', '\t');
  }

  /** Leaves every address as it is written. */
  static final class AsWritten implements LinkResolver {

    @Override
    public ResolvedLink link(String destination) {
      return ResolvedLink.internal(destination);
    }

    @Override
    public HtmlFragment block(String destination, String alternative) {
      return HtmlFragment.EMPTY;
    }

    @Override
    public String picture(String destination) {
      return destination;
    }
  }
}
