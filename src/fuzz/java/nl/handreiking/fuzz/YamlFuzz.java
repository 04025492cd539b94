package nl.handreiking.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.YamlNode;
import nl.handreiking.yaml.YamlReader;

/** Any text is YAML that we read, or YAML with problems that point within it. */
class YamlFuzz {

  @DictionaryEntries({
    "\\x0A- ", "a: ", "\\x0A  ", "|\\x0A ", ">-\\x0A ", "? ", "&a ", "*a", "<<: ", "!!str ", "%YAML 1.1\\x0A", "---\\x0A",
    "...\\x0A", "\\\"", "'", "[", "]", "{", "}", ", ", "# ", "\\\\u0000", "\\x09", "\\xEF\\xBB\\xBF", "\\xE2\\x80\\xA8", "\\x0D\\x0A", ": "
  })
  @FuzzTest(maxDuration = "")
  void isReadOrRefused(@NotNull @WithUtf8Length(max = 3000) String text) {
    Patience.with(() -> read(text));
  }

  private static void read(String text) {
    SourceText file = new SourceText("a.yaml", text);
    Problems problems = new Problems();
    boolean read = YamlReader.read(file, problems).map(YamlNode::span).isPresent();
    if (!read && !problems.hasErrors()) {
      throw new AssertionError("refused without a word");
    }
    problems
        .sorted()
        .forEach(
            problem -> {
              int line = problem.location().line();
              if (line < 1
                  || line > file.lineCount()
                  || problem.location().column() > file.line(line - 1).length() + 1) {
                throw new AssertionError(problem.toString());
              }
            });
  }
}
