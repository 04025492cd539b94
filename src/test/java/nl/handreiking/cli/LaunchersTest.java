package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The launchers for Unix and Windows do the same, as far as reading them tells. */
class LaunchersTest {

  private static final Pattern SET = Pattern.compile("set \"([A-Z_]+)=");
  private static final Pattern USED = Pattern.compile("%([A-Z_]+)(?::[^%\r\n]*)?%");

  @Test
  void giveJavaTheSameOptions() throws IOException {
    String unix = found("(?s)options=\"(.*?)\"", unix()).replace("\\", " ");
    String windows = found("set \"OPTIONS=([^\"]*)\"", windows());

    assertThat(words(windows)).containsExactlyElementsOf(words(unix));
    assertThat(windows()).contains("%OPTIONS% ", " %HANDREIKING_OPTS% -jar \"%JAR%\" %*");
  }

  @Test
  void buildTheToolInTheSameWay() throws IOException {
    assertThat(words(found("(?s)mvn (-q.*?) 1>&2", windows())))
        .containsExactlyElementsOf(
            words(found("(?s)mvn (-q.*?)\n  \\)", unix()).replace("\\", "")));
  }

  @Test
  void saySoInTheSameWordsWhenSomethingIsMissing() throws IOException {
    assertThat(unix()).contains(echoed("Installeer een JDK"), echoed("Installeer Maven"));
    assertThat(unix()).contains(echoed("Nodig zijn"), echoed("Het programma kon niet"));
  }

  @Test
  void theOneForWindowsIsAsCmdReadsIt() throws IOException {
    assertThat(Files.readString(Path.of("handreiking.cmd"), StandardCharsets.ISO_8859_1))
        .as("ASCII means the same in all code pages")
        .matches("\\p{ASCII}+");
    assertThat(Files.readString(Path.of(".gitattributes"))).contains("*.cmd text eol=crlf\n");
    List<String> set = SET.matcher(windows()).results().map(m -> m.group(1)).toList();
    assertThat(USED.matcher(windows()).results().map(m -> m.group(1)))
        .as("nothing of a variable that somebody else may have set")
        .allMatch(
            name -> set.contains(name) || List.of("JAVA_HOME", "HANDREIKING_OPTS").contains(name));
  }

  @Test
  void theOneForWindowsQuotesAllThatComesFromOutside() throws IOException {
    for (String line : windows().lines().toList()) {
      String bare = line.replaceAll("\"[^\"]*\"", "");
      assertThat(bare).doesNotContain("%HOME_DIR", "%JAR", "%JAVA%", "%JDK", "%JAVA_HOME");
    }
    assertThat(windows()).contains("setlocal EnableExtensions DisableDelayedExpansion");
  }

  @Test
  void theOneForWindowsGoesOnlyToLabelsThatThereAre() throws IOException {
    assertThat(Pattern.compile("goto (\\w+)").matcher(windows()).results().map(m -> m.group(1)))
        .isNotEmpty()
        .allSatisfy(label -> assertThat(windows()).contains("\n:" + label + "\n"));
    assertThat(windows()).contains("set \"STATUS=%errorlevel%\"", "exit /b %STATUS%");
  }

  private static String echoed(String start) throws IOException {
    return found("echo (" + start + ".*?) 1>&2", windows());
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static String unix() throws IOException {
    return Files.readString(Path.of("handreiking"));
  }

  private static String windows() throws IOException {
    return Files.readString(Path.of("handreiking.cmd"), StandardCharsets.US_ASCII)
        .replace("\r\n", "\n");
  }
}
