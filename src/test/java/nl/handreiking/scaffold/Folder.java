package nl.handreiking.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.handreiking.build.Checked;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.output.SitePlan;
import nl.handreiking.scaffold.Scaffold.Result;
import nl.handreiking.site.TestSite;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.ProgressListener;
import nl.handreiking.source.Severity;

/** A copy of a content folder, to make things in. */
record Folder(Path content) {

  static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  static final Path SHIPPED = Path.of("content");
  static final Path READING = Path.of("src/test/resources/sites/lezen/content");
  static final Path ROADS = Path.of("src/test/resources/sites/road-safety/content");
  static final Path SMALL = Path.of("src/test/resources/bad/_basis/content");
  static final List<Path> ALL = List.of(SHIPPED, READING, ROADS, SMALL);

  private static final Set<String> OF_WHAT_IS_NEW = Set.of("link-ongebruikt", "voorbeeldtekst");

  static Folder copy(Path from, Path to) throws IOException {
    Path content = to.resolve("content");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = content.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return new Folder(content);
  }

  Result make(Kind kind, String id) throws Refusal, OutputProblem {
    return Scaffold.make(wanted(kind, id));
  }

  Result.Made made(Kind kind, String id) throws Refusal, OutputProblem {
    return made(wanted(kind, id));
  }

  static Result.Made made(NewPart wanted) throws Refusal, OutputProblem {
    Result result = Scaffold.make(wanted);
    if (result instanceof Result.Made made) {
      return made;
    }
    throw new AssertionError("not made: " + result);
  }

  /** For an item in the first topic; a link has an address of its own. */
  NewPart wanted(Kind kind, String id) {
    boolean item = kind == Kind.TIP || kind == Kind.SIGNALS;
    String url = kind == Kind.LINK ? "https://voorbeeld.nl/" + id : "";
    return new NewPart(content, kind, id, "", item ? firstTopic() : "", List.of(), url, TODAY);
  }

  NewPart wanted(Kind kind, String id, String title, String topic, List<String> levels) {
    return new NewPart(content, kind, id, title, topic, levels, "", TODAY);
  }

  private String firstTopic() {
    return SiteBuild.check(content).value().orElseThrow().guide().topics().get(0).id().value();
  }

  /**
   * What is wrong with it and what could be better, wherever that is; a note is neither, a new link
   * waits for a text, and a sample text for its own.
   */
  List<String> problems() {
    return Checked.forEditors(content, TODAY, ProgressListener.NONE, ProgressListener.NONE)
        .diagnostics()
        .stream()
        .filter(problem -> problem.rule().severity() != Severity.NOTE)
        .filter(problem -> !OF_WHAT_IS_NEW.contains(problem.rule().id()))
        .map(problem -> problem.location().file() + " " + problem.rule() + problem.arguments())
        .sorted()
        .toList();
  }

  /** All pages, rendered. */
  SitePlan site() {
    SitePlan site = TestSite.of(content, Theme.standard(), TestSite.OFFLINE).plan();
    site.files().forEach(file -> file.content().bytes());
    return site;
  }

  String text(String path) throws IOException {
    return Files.readString(content.resolve(path));
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(content.resolve(path).getParent());
    Files.writeString(content.resolve(path), text);
  }

  /** All texts by path; one byte is one character. */
  Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(
            content.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }
}
