package nl.handreiking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes the shipped publication that one: its words and its drawings. */
public final class FirstPublication {

  public static final Path LOOK = Path.of("content/vormgeving");

  private static final Path GUIDE = Path.of("content/handreiking.yaml");

  /** Of education and of loneliness, in two languages, in all their forms. */
  private static final String SUBJECT =
      "onderwijs\\w*|\\w*leerling\\w*|\\w*studenten?|\\w*schools?|\\w*schoolse|scholen|scholier\\w*"
          + "|les|lessen|lesgeven|klas|klassen|klassikaal\\w*|klaslokaal|docent\\w*|leraar|leraren"
          + "|leerkracht\\w*|juf|eenza\\w*|mentor\\w*|pesten|gepest|educat\\w*|pupils?|teach\\w*"
          + "|classrooms?|classmates?|lessons?|curriculum|lonel\\w*|week tegen";

  private static final Pattern NAME =
      Pattern.compile("(?m)^\\s*(?:- id|titel|korte-titel|uitgever): \"?(.+?)\"?$");

  private static final Pattern WORDS =
      Pattern.compile("(?m)^( *)woorden:\\n((?:\\1 +\\S+: .+\\n)+)");

  /** The words of readers that any publication can use. */
  private static final Set<String> COMMON = Set.of("groep");

  /** The data of a path: what makes a drawing that drawing. */
  private static final Pattern FORM = Pattern.compile("\\b(?:d|points)=\"([^\"]{12,})\"");

  private FirstPublication() {}

  /** Finds its words, as whole words; what is made of its own file is there too. */
  public static Pattern words() {
    String names = names().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}_-])(?:" + SUBJECT + "|" + names + ")(?![\\p{L}\\p{N}_-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The names of the publication and its levels, and the words for its readers. */
  public static Set<String> names() {
    String guide = read(GUIDE);
    Set<String> names = new TreeSet<>();
    NAME.matcher(guide).results().map(name -> name.group(1)).forEach(names::add);
    WORDS
        .matcher(guide)
        .results()
        .flatMap(block -> block.group(2).lines())
        .flatMap(line -> Stream.of(line.strip().split(": ", 2)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .forEach(names::add);
    names.removeAll(COMMON);
    return names;
  }

  /** The path data of its drawings. */
  public static List<String> forms() {
    List<String> forms = new ArrayList<>();
    try (Stream<Path> drawings = Files.walk(LOOK)) {
      drawings
          .filter(file -> file.toString().endsWith(".svg"))
          .flatMap(file -> FORM.matcher(read(file)).results())
          .map((MatchResult form) -> form.group(1))
          .forEach(forms::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return forms;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
