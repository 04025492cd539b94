package nl.handreiking.markdown;

import static nl.handreiking.markdown.MarkdownFixture.PO;
import static nl.handreiking.markdown.MarkdownFixture.html;
import static nl.handreiking.markdown.MarkdownFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No depth of nesting is more than a message. */
class NestingTest {

  static Stream<String> tooDeep() {
    return Stream.of(
        "> ".repeat(100) + "a",
        "> ".repeat(10_000) + "a",
        "- ".repeat(100) + "a",
        "*a **b ".repeat(60) + "c" + "** x* x".repeat(60));
  }

  @ParameterizedTest
  @MethodSource("tooDeep")
  void reportsWhatIsTooDeep(String text) {
    assertThat(problems(text))
        .hasSize(1)
        .first()
        .asString()
        .contains("te-diep-genest")
        .contains("50");
    assertThat(html(text, PO)).isEmpty();
  }

  static Stream<String> hostile() {
    return Stream.of(
        "*a **b ".repeat(10_000) + "c" + "** x* x".repeat(10_000),
        "[".repeat(50_000),
        "](".repeat(50_000),
        "*_".repeat(50_000),
        "`".repeat(50_000),
        "{".repeat(50_000),
        "{a".repeat(20_000),
        "<a ".repeat(20_000),
        "::: niveau po\n".repeat(2_000),
        ":::\n".repeat(5_000),
        "\u0000\uFFFF\uD800",
        "[" + "\\".repeat(3_000),
        "[a](b \"" + "\\".repeat(3_000),
        "[a](b '" + "\\\"".repeat(3_000),
        "[a](<" + "\\".repeat(3_000),
        "a\n\n[a]: <" + "\\[".repeat(3_000),
        "[a]: b (" + "\\".repeat(3_000),
        "| a ".repeat(5_000) + "\n" + "|---".repeat(5_000));
  }

  @Timeout(20)
  @ParameterizedTest
  @MethodSource("hostile")
  void survivesWhatIsHostile(String text) {
    String html = html(text, PO);

    assertThat(html + problems(text)).as("it is shown, or said to be wrong").isNotEqualTo("[]");
  }

  @Test
  void whatPeopleWriteIsNotTooDeep() {
    assertThat(problems("> - a\n>   - b\n>     1. *c **d** e*\n>        > f")).isEmpty();
  }
}
