package nl.handreiking.report.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.handreiking.links.CheckedLink;
import nl.handreiking.links.CheckedLink.LinkNote;
import nl.handreiking.links.CheckedLink.Urgency;
import nl.handreiking.links.LinkReport;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.LinkUse;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;
import nl.handreiking.report.Format;
import nl.handreiking.source.SourceLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Titles, addresses and names that strangers wrote stay texts in every form. */
class HostileTextsTest {

  private static final List<String> PIECES =
      List.of(
          "`",
          "``",
          "|",
          "[",
          "](",
          ")",
          "<",
          ">",
          "<script>",
          "]]>",
          "&",
          "&lt;",
          "*",
          "_",
          "~~",
          "#",
          "# ",
          "- ",
          "\n",
          "\r",
          "\t",
          "\u0000",
          "\u001b[2J",
          "\u202e",
          "\u2028",
          "\ud800",
          "::error::",
          "%0A",
          "%",
          ",",
          ":",
          "@leraar",
          "\\",
          "\"",
          "'",
          "{0}",
          "$",
          "!",
          "![a](b)",
          "javascript:alert(1)",
          "https://x.example/",
          "www.x.example",
          "é",
          "😀",
          " ",
          "a");

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stayTexts(int seed) throws Exception {
    LinkReport report = report(new Random(seed));
    ReportTexts texts = ReportTexts.in("nl");

    assertThat(Format.GITHUB.render(Overview.of(report, texts)).lines())
        .hasSize(3)
        .filteredOn(
            line -> line.matches("::(error|notice) file=[^,:]*,line=1,col=1,title=[^,:]*::.*"))
        .hasSize(2);
    for (Format json : List.of(Format.JSON, Format.SARIF)) {
      assertThat(new ObjectMapper().readTree(json.render(Overview.of(report, texts))).isObject())
          .isTrue();
    }
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(Format.JUNIT.render(Overview.of(report, texts)))));
    assertThat(Format.TEXT.render(Overview.of(report, texts)))
        .matches("[^\\p{Cntrl}\u202e\u2028&&[^\n]]*");
    assertThat(markup(Format.MARKDOWN.render(Overview.of(report, texts))))
        .containsExactly("h", "h");
  }

  /** Headings, and what must not be there. */
  private static List<String> markup(String markdown) {
    List<String> found = new ArrayList<>();
    for (Node node : Parser.builder().build().parse(markdown).getDescendants()) {
      if (node instanceof Heading) {
        found.add("h");
      } else if (node instanceof HtmlInlineBase
          || node instanceof HtmlBlockBase
          || node instanceof Image) {
        found.add(node.getChars().toString());
      } else if (node instanceof InlineLinkNode link
          && !link.getUrl().unescape().matches("(?i)https?://.*")) {
        found.add(link.getUrl().unescape());
      }
    }
    return found;
  }

  private static LinkReport report(Random random) {
    CheckedLink dead =
        link(
            random,
            new Verdict.Dead(Reason.of("missing-fragment", text(random)), true),
            Urgency.ALARM);
    CheckedLink good =
        link(
            random,
            new Verdict.Ok(Reason.of("reached")),
            Urgency.NOTE,
            new LinkNote.TitleChanged(text(random), text(random)));
    return new LinkReport(List.of(dead, good), Instant.EPOCH, Duration.ZERO, true, true);
  }

  private static CheckedLink link(
      Random random, Verdict verdict, Urgency standing, LinkNote... notes) {
    LinkUse use = new LinkUse(new SourceLocation("a" + text(random), 1, 1), "", text(random));
    LinkSubject subject =
        new LinkSubject(text(random), "https://x.example/" + text(random), List.of(), List.of(use));
    LinkResult finding =
        new LinkResult(subject, verdict, List.of(), "", text(random), true, Instant.EPOCH);
    return new CheckedLink(finding, standing, List.of(), 1, false, List.of(notes));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
