package nl.handreiking.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scripts of a page are joined into one, in which two declarations of one name at the top are a
 * syntax error that stops them all. So each script keeps its names in a block.
 */
class ScriptNamesTest {

  private static final Path TEMPLATES = Path.of("templates");

  /** What may hold braces or keywords without being code. */
  private static final Pattern NO_CODE =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|`(?:\\\\.|[^`\\\\])*`",
          Pattern.DOTALL);

  private static final Pattern TOKEN = Pattern.compile("[{}()\\[\\];]|[\\w$]+|[^\\s\\w]");

  static Stream<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void keepsItsNamesInABlock(Path script) throws IOException {
    assertThat(namesOutside(Files.readString(script))).isEmpty();
  }

  @Test
  void thereAreScripts() throws IOException {
    assertThat(scripts()).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const name = 1;",
        "f(); let name;",
        "/* { */ class name {}",
        "f('{')\nconst name = 1",
        "{ f(); } const name = 2;",
        "async function name() {}",
        "{ function name() {} }",
        "if (f) { var name = 1; }"
      })
  void findsAName(String script) {
    assertThat(namesOutside(script)).containsExactly("name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ const name = 1; }",
        "self.a = class { b() { const name = 1; } };",
        "f((x) => { let name = x; });",
        "// const name = 1",
        "f(`const name = 1`, \"; let name\");",
        "a.const = 1;"
      })
  void leavesOthersAlone(String script) {
    assertThat(namesOutside(script)).isEmpty();
  }

  /**
   * The names that a script gives to the whole page. A {@code var} and a function get out of a
   * block, so these are not allowed anywhere.
   */
  private static List<String> namesOutside(String script) {
    Matcher tokens = TOKEN.matcher(NO_CODE.matcher(script).replaceAll("0"));
    List<String> names = new ArrayList<>();
    int depth = 0;
    String before = ";";
    boolean declares = false;
    while (tokens.find()) {
      String token = tokens.group();
      if (declares) {
        names.add(token);
      }
      declares = declares(token, before, depth);
      depth += "{([".contains(token) ? 1 : "})]".contains(token) ? -1 : 0;
      before = token;
    }
    assertThat(depth).as("brackets of " + script).isZero();
    return names;
  }

  private static boolean declares(String token, String before, int depth) {
    boolean value = ".=(,:?!&|".contains(before) || before.equals("return");
    return switch (token) {
      case "const", "let", "class" -> depth == 0 && !value;
      case "function", "var" -> !value;
      default -> false;
    };
  }
}
