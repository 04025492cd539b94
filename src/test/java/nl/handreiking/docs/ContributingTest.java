package nl.handreiking.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What CONTRIBUTING.md names in backticks exists: files, packages, classes, and members of classes.
 * Paths from the root of the project are also looked up by {@link DocsTest}.
 */
class ContributingTest {

  private static final Path SOURCES = Path.of("src/main/java/nl/handreiking");

  /** Where to look for a file that is named without its folder. */
  private static final List<Path> FOLDERS =
      Stream.of("src", "docs", "content", "templates", ".github").map(Path::of).toList();

  private static final Pattern PATH =
      Pattern.compile("(?:content|docs|src|templates|\\.github)/[\\w./-]*");
  private static final Pattern FILE =
      Pattern.compile("[\\w.-]+\\.(?:css|ftlh|java|js|md|properties|txt|xml|yaml)");

  /** A package, a class or both, with a member or a nested class behind it. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<package>[a-z]+(?:\\.[a-z]+)*)?\\.?\\b"
              + "(?:(?<type>[A-Z]\\w*[a-z]\\w*)(?:\\.(?<member>\\w+)(?:\\(\\))?)?)?");

  @TempDir Path folder;

  @Test
  void namesOnlyWhatExists() throws IOException {
    assertThat(missing(Path.of("CONTRIBUTING.md"))).isEmpty();
  }

  @Test
  void findsNamesOfWhatDoesNotExist() throws IOException {
    Path page = folder.resolve("page.md");
    Files.writeString(
        page,
        """
        Fine are `src/main/java/nl/handreiking/check/Rules.java`, `theme.properties`, `check.Rules`,
        `Survey`, `links.run`, `pom.xml`, `level.download`, `Guide.parts()`,
        `model.Part`, `docs/regels/ID.md` and `mvn -q`.
        Gone are `src/main/java/nl/handreiking/check/Gone.java`, `gone.properties`, `check.Survey`,
        `PreparedHtml`, `links.gone`, `Guide.gone()` and `gone.Part`.
        """);

    assertThat(missing(page))
        .containsExactly(
            "src/main/java/nl/handreiking/check/Gone.java",
            "gone.properties",
            "check.Survey",
            "PreparedHtml",
            "links.gone",
            "Guide.gone()",
            "gone.Part");
  }

  private static List<String> missing(Path page) throws IOException {
    return DocPage.read(page).code().stream()
        .filter(name -> !name.contains("ID"))
        .filter(name -> !exists(name))
        .toList();
  }

  private static boolean exists(String name) {
    if (PATH.matcher(name).matches()) {
      return Files.exists(Path.of(name));
    }
    if (FILE.matcher(name).matches()) {
      return Files.exists(Path.of(name))
          || FOLDERS.stream().anyMatch(root -> !files(root, name).isEmpty());
    }
    Matcher code = CODE.matcher(name);
    if (!code.matches()) {
      return true;
    }
    String packages = code.group("package");
    String type = code.group("type");
    if (type == null) {
      return !isOurs(packages) || Files.isDirectory(SOURCES.resolve(inFolders(packages)));
    }
    String file = type + ".java";
    List<Path> found =
        packages == null
            ? files(Path.of("src"), file)
            : Stream.of(SOURCES.resolve(inFolders(packages)).resolve(file))
                .filter(Files::exists)
                .toList();
    String member = code.group("member");
    return found.stream().anyMatch(source -> member == null || mentions(source, member));
  }

  /** Keys of texts and properties have dots too, so only packages below one of ours count. */
  private static boolean isOurs(String packages) {
    int dot = packages.indexOf('.');
    return dot > 0 && Files.isDirectory(SOURCES.resolve(packages.substring(0, dot)));
  }

  private static String inFolders(String packages) {
    return packages.replace('.', '/');
  }

  private static boolean mentions(Path source, String member) {
    try {
      return Pattern.compile("\\b" + member + "\\b").matcher(Files.readString(source)).find();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static List<Path> files(Path root, String name) {
    try (Stream<Path> files =
        Files.find(
            root, 20, (file, state) -> file.endsWith(Path.of(name)) && state.isRegularFile())) {
      return files.toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
