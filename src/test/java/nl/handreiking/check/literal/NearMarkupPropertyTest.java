package nl.handreiking.check.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.markdown.MarkdownParser;
import nl.handreiking.markdown.Prose;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;

/**
 * Markup with one character too many or too few is markup all the same, or is told of: no sign of
 * Markdown stands on a page without a diagnostic at its line, but for those that text can have.
 */
class NearMarkupPropertyTest {

  private static final List<String> MARKUP =
      List.of(
          "een **vet woord** hier",
          "een *schuin woord* hier",
          "een ~~weg woord~~ hier",
          "een `code woord` hier",
          "een [tekst van](link:leestips) hier",
          "![beeld van](figuur:klas) en meer",
          "een [zin in](link:tips \"titel\") hier",
          "een {leerling} hier",
          "een [Good morning]{lang=en} hier",
          "## Kop van twee",
          "een<br>twee&nbsp;drie",
          "een <mailto:naam@voorbeeld.nl> hier",
          "| een | twee |\n| --- | --- |\n| drie | vier |",
          "een **vet *schuin* woord** hier");

  /** What a text can have: brackets around a word, a star behind one, a sum, a number sign. */
  private static final Pattern HONEST =
      Pattern.compile(
          "(?<![^\\s])[*~](?=\\s|$)|(?<=\\p{L})\\*(?=[\\s.,]|$)|(?<=\\p{L})[*~](?=\\p{L})"
              + "|#(?!#)|(?<=[^|]{1,99})\\|(?=[^|]*$)|[\\[\\]()>!]|^\\*(?=\\p{L}[^*]*$)"
              + "|<(?!/?(?:br|mail)|!)|~(?![^~]*~)(?<!~[^~]{0,99}~)");

  private static final Pattern SYNTAX = Pattern.compile("[*~`{}|<]|\\]\\(|##");

  @Property(tries = 2000)
  void nothingOfMarkupStandsOnAPageWithoutAWord(@ForAll("nearMisses") String text) {
    SourceText file = new SourceText("tip.md", text);
    Problems problems = new Problems();
    MarkdownDocument document = MarkdownParser.parse(file, 0, problems);
    NearMarkup.all().forEach(rule -> rule.check(document, problems));

    Set<Integer> told =
        problems.sorted().stream()
            .map(diagnostic -> diagnostic.location().line())
            .collect(Collectors.toSet());
    for (Prose block : document.prose()) {
      for (WrittenSigns signs : WrittenSigns.of(block.content())) {
        assertTold(signs, told);
      }
    }
  }

  private static void assertTold(WrittenSigns signs, Set<Integer> told) {
    int start = 0;
    for (String line : signs.text().toString().split("\n", -1)) {
      String left = HONEST.matcher(line).replaceAll("-");
      Matcher found = SYNTAX.matcher(left);
      if (!line.isEmpty() && found.find()) {
        int at = signs.span(start, start + 1).start().line();
        // What goes on over the end of a line is told where it begins.
        boolean here = told.contains(at) || told.contains(at - 1);
        boolean table = left.contains("|") && !told.isEmpty();
        assertThat(here || table).as(line).isTrue();
      }
      start += line.length() + 1;
    }
  }

  @Provide
  Arbitrary<String> nearMisses() {
    Arbitrary<String> spoilt =
        Combinators.combine(
                Arbitraries.of(MARKUP),
                Arbitraries.integers().between(0, 60),
                Arbitraries.of("", " ", "-", "\u00A0", "\n"))
            .as(NearMarkupPropertyTest::spoil);
    return spoilt.list().ofMinSize(1).ofMaxSize(2).map(all -> String.join("\n\n", all));
  }

  /** Puts something before a character, or leaves the character out. */
  private static String spoil(String text, int at, String instead) {
    int place = at % text.length();
    int rest = instead.isEmpty() ? place + 1 : place;
    return text.substring(0, place) + instead + text.substring(rest);
  }
}
