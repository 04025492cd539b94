package nl.handreiking.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The styles of the theme work in the browsers of schools, which may be years old. */
class StylesTest {

  static Stream<String> styles() {
    Theme theme = Theme.standard();
    return Stream.of(
        theme.styles(), theme.deckStyles(), theme.reportStyles(), theme.standaloneStyles());
  }

  /** Nesting needs Chrome 120, Safari 17.2 or Firefox 117; without it whole rules are lost. */
  @ParameterizedTest
  @MethodSource("styles")
  void noRuleStandsInARule(String css) {
    List<String> nested = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    int start = 0;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '{') {
        String selector = css.substring(start, i).strip();
        if (!open.isEmpty() && !open.element().startsWith("@")) {
          nested.add(open.element() + " { " + selector);
        }
        open.push(selector);
      } else if (c == '}') {
        open.pop();
      }
      start = c == '{' || c == '}' || c == ';' ? i + 1 : start;
    }
    assertThat(open).isEmpty();
    assertThat(nested).isEmpty();
  }

  /** A selector that a browser does not know takes its whole list with it. */
  @ParameterizedTest
  @MethodSource("styles")
  void whatOldBrowsersDoNotKnowStandsAlone(String css) {
    Stream<String> selectors = Stream.of(css.split("\\{")).map(StylesTest::afterBlock);
    assertThat(selectors)
        .filteredOn(selector -> selector.contains(":has("))
        .allSatisfy(selector -> assertThat(outside(selector)).doesNotContain(","));
  }

  private static String afterBlock(String text) {
    return text.substring(Math.max(text.lastIndexOf('}'), text.lastIndexOf(';')) + 1).strip();
  }

  /** A selector without what stands in brackets. */
  private static String outside(String selector) {
    String bare = selector;
    String before;
    do {
      before = bare;
      bare = before.replaceAll("\\([^()]*\\)", "");
    } while (!bare.equals(before));
    return bare;
  }
}
