package nl.handreiking.links.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.handreiking.links.fix.RegistryFix.Replacement;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryFixTest {

  private static final String OLD = "https://oud.nl/a";
  private static final String NEW = "https://nieuw.nl/b?x=1,2#c";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "  url: https://oud.nl/a | url: https://nieuw.nl/b?x=1,2#c",
        "  url:   https://oud.nl/a   # let op | url:   https://nieuw.nl/b?x=1,2#c   # let op",
        "  url: 'https://oud.nl/a' | url: 'https://nieuw.nl/b?x=1,2#c'",
        "  url: \"https://oud.nl/a\" | url: \"https://nieuw.nl/b?x=1,2#c\"",
        "x: {url: https://oud.nl/a, titel: X} | x: {url: \"https://nieuw.nl/b?x=1,2#c\", titel: X}",
        "x: {titel: X, url: https://oud.nl/a} | x: {titel: X, url: \"https://nieuw.nl/b?x=1,2#c\"}",
        "x: {url: 'https://oud.nl/a'} | x: {url: 'https://nieuw.nl/b?x=1,2#c'}",
        "  url: https://oud.nl/a, | url: \"https://nieuw.nl/b?x=1,2#c\",",
      })
  void writesTheAddressAsItsPlaceAsksFor(String line, String expected) {
    assertThat(fix(line, NEW).after().text()).isEqualTo(expected);
  }

  @Test
  void quotesWhatWouldElseMeanSomethingElse() {
    assertThat(fix("url: https://oud.nl/a", "https://nieuw.nl/x:").after().text())
        .isEqualTo("url: \"https://nieuw.nl/x:\"");
    assertThat(fix("url: 'https://oud.nl/a'", "https://nieuw.nl/l'a").after().text())
        .isEqualTo("url: 'https://nieuw.nl/l''a'");
    assertThat(fix("url: \"https://oud.nl/a\"", "https://nieuw.nl/\"\\").after().text())
        .isEqualTo("url: \"https://nieuw.nl/\\\"\\\\\"");
    assertThat(fix("{url: https://oud.nl/a}", "https://nieuw.nl/b").after().text())
        .isEqualTo("{url: https://nieuw.nl/b}");
  }

  @Test
  void leavesEverythingElseAsItIs() {
    String text =
        "\uFEFF# Eerste\r\na:\r\n  url: https://oud.nl/a\t\r\n\r\n# url: https://oud.nl/a\n"
            + "b: { url:  'https://oud.nl/a' , titel: \"één 😀\" }\rc: https://oud.nl/a/niet";

    FixedText fixed =
        RegistryFix.apply(
            new SourceText("content/links.yaml", text),
            List.of(
                at(text, 3, "  url: ".length(), OLD, "https://nieuw.nl/"),
                at(text, 6, "b: { url:  '".length(), OLD, "https://nieuw.nl/")));

    assertThat(fixed.after().text())
        .isEqualTo(
            "\uFEFF# Eerste\r\na:\r\n  url: https://nieuw.nl/\t\r\n\r\n# url: https://oud.nl/a\n"
                + "b: { url:  'https://nieuw.nl/' , titel: \"één 😀\" }\rc: https://oud.nl/a/niet");
    assertThat(fixed.diff())
        .containsExactly(
            "--- content/links.yaml",
            "+++ content/links.yaml",
            "@@ -3 +3 @@",
            "-  url: https://oud.nl/a\t",
            "+  url: https://nieuw.nl/\t",
            "@@ -6 +6 @@",
            "-b: { url:  'https://oud.nl/a' , titel: \"één 😀\" }",
            "+b: { url:  'https://nieuw.nl/' , titel: \"één 😀\" }");
  }

  @Test
  void leavesAloneWhatIsNotThereInSoManyLetters() {
    SourceSpan seen = new SourceText("f", "url: https://oud.nl/a").span(0, 5, OLD.length());
    Replacement wanted = new Replacement("a", seen, OLD, NEW);
    for (String now :
        List.of("", "url: https://oud.nl/b", "url: https://oud.nl/ab", "\nurl: https://oud.nl/a")) {
      FixedText fixed = RegistryFix.apply(new SourceText("f", now), List.of(wanted));
      assertThat(fixed.after().text()).isEqualTo(now);
      assertThat(fixed.leftAlone()).containsExactly(wanted);
      assertThat(fixed.diff()).isEmpty();
    }

    String folded = "url: \"https://oud\\\n  .nl/a\"";
    SourceSpan firstLine = new SourceText("f", folded).span(0, 6, 12);
    FixedText fixed =
        RegistryFix.apply(
            new SourceText("f", folded), List.of(new Replacement("a", firstLine, OLD, NEW)));
    assertThat(fixed.after().text()).isEqualTo(folded);
    assertThat(fixed.leftAlone()).hasSize(1);
  }

  @Property(tries = 200)
  void changesNothingButTheAddresses(
      @ForAll List<String> around, @ForAll @IntRange(max = 5) int number) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i <= number; i++) {
      String text = i < around.size() ? around.get(i).replace("\uFEFF", "") : "\nurl: ";
      before.append(text).append('\'');
      after.append(text).append('\'').append("https://nieuw.nl/").append(i).append('\'');
      places.add(before.length());
      before.append(OLD).append('\'');
    }
    SourceText file = new SourceText("f", before.toString());
    List<Replacement> wanted = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      SourceSpan span = file.span(places.get(i), places.get(i) + OLD.length());
      wanted.add(new Replacement("x", span, OLD, "https://nieuw.nl/" + i));
    }

    FixedText fixed = RegistryFix.apply(file, wanted);

    assertThat(fixed.after().text()).isEqualTo(after.toString());
    assertThat(fixed.leftAlone()).isEmpty();
  }

  private static FixedText fix(String line, String address) {
    return RegistryFix.apply(
        new SourceText("f", line), List.of(at(line, 1, line.indexOf(OLD), OLD, address)));
  }

  private static Replacement at(String text, int line, int column, String before, String after) {
    SourceText read = new SourceText("content/links.yaml", text.replace("\uFEFF", ""));
    SourceSpan span = read.span(line - 1, column, before.length());
    return new Replacement("x", span, before, after);
  }
}
