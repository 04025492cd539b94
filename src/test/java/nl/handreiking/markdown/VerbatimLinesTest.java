package nl.handreiking.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines in code and in comments are marked {@code v}, others {@code -}. */
class VerbatimLinesTest {

  @ParameterizedTest
  @CsvSource({
    "```java|a|```|b, vvv-",
    "'   ~~~~|~~~|~~~~|b', vvv-",
    "'    ```|a', --",
    "``|a, --",
    "a ```|b, --",
    "```a```|b, --",
    "```|``` b|```|c, vvv-",
    "<!-- a -->|b, v-",
    "<!--||a|--> b|c, vvvv-",
    "a <!--|b, --",
    "<pre>||a|</pre>|b, vvvv-",
    "<preek>|a, --",
    "```|<!--|```|b, vvv-",
  })
  void marks(String text, String expected) {
    VerbatimLines lines = new VerbatimLines();
    StringBuilder marks = new StringBuilder();
    for (String line : text.split("\\|", -1)) {
      marks.append(lines.next(line) ? 'v' : '-');
    }
    assertThat(marks).hasToString(expected);
  }
}
