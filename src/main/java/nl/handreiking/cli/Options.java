package nl.handreiking.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.handreiking.report.Format;
import nl.handreiking.report.ProblemText;
import nl.handreiking.source.TextBundle;
import nl.handreiking.source.WebUri;
import picocli.CommandLine.ParseResult;

/** The options of a command, each checked once. */
final class Options {

  private final Console console;
  private final ParseResult arguments;

  Options(Console console, ParseResult arguments) {
    this.console = console;
    this.arguments = arguments;
  }

  /** Refuses a language that there is not. */
  void checkLanguage() throws UsageError {
    String language = given("lang").orElse("nl");
    if (!TextBundle.LANGUAGES.contains(language)) {
      throw mistake("usage.language", language);
    }
  }

  Path content() throws UsageError {
    Path here = console.surroundings().here();
    Path content = path("content", here.resolve("content"));
    if (!Files.isDirectory(content)) {
      if (given("content").isEmpty()) {
        boolean inside = Files.isRegularFile(here.resolve("handreiking.yaml"));
        throw mistake(inside ? "usage.inside-content" : "usage.no-content-here");
      }
      throw mistake("usage.content-missing", console.surroundings().shown(content));
    }
    return content;
  }

  Path out() throws UsageError {
    Path out = outOfAny();
    if (out.startsWith(content())) {
      throw mistake("usage.folders-overlap", console.surroundings().shown(out));
    }
    return out;
  }

  /** The output folder, wherever the content is. */
  Path outOfAny() throws UsageError {
    return path("out", console.surroundings().here().resolve("site-output"));
  }

  Optional<Path> templates() throws UsageError {
    return given("templates").isEmpty()
        ? Optional.empty()
        : Optional.of(path("templates", console.surroundings().here()));
  }

  /** Ends in a slash. */
  Optional<URI> baseUrl() throws UsageError {
    Optional<String> text = given("base-url");
    return text.isEmpty() ? Optional.empty() : Optional.of(baseUrl(text.get()));
  }

  /** The date that the site carries: of {@code SOURCE_DATE_EPOCH}, else today; in UTC. */
  LocalDate buildDate() throws UsageError {
    String seconds = console.surroundings().environment().getOrDefault("SOURCE_DATE_EPOCH", "");
    try {
      Instant moment =
          seconds.isEmpty() ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(seconds));
      return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      throw mistake("usage.source-date", seconds);
    }
  }

  private URI baseUrl(String text) throws UsageError {
    return WebUri.folder(text).orElseThrow(() -> mistake("usage.base-url", text));
  }

  Path path(String option, Path otherwise) throws UsageError {
    Optional<String> text = given(option);
    if (text.isEmpty()) {
      return otherwise.normalize();
    }
    try {
      return console.surroundings().here().resolve(text.get()).normalize();
    } catch (InvalidPathException e) {
      throw mistake("usage.invalid-path", text.get());
    }
  }

  /** The form of a report, out of those that there are; the first of them unless somebody says. */
  Format format(List<Format> known) throws UsageError {
    String label = given("format").orElse(known.get(0).label());
    for (Format format : known) {
      if (format.label().equals(label)) {
        return format;
      }
    }
    String labels = known.stream().map(Format::label).collect(Collectors.joining(", "));
    throw mistake("usage.format", labels, label);
  }

  /** How many problems of each rule a person gets to read. */
  int problemsOfEachRule() {
    return has("all") ? ProblemText.ALL : ProblemText.SOME;
  }

  /** What is typed without an option before it, in order. */
  List<String> words() {
    return arguments.matchedPositionals().stream()
        .flatMap(positional -> positional.stringValues().stream())
        .toList();
  }

  /** Whether an option without a value is there. */
  boolean has(String option) {
    return arguments.hasMatchedOption("--" + option);
  }

  Optional<String> given(String option) {
    return Optional.ofNullable(arguments.matchedOptionValue("--" + option, (String) null));
  }

  UsageError mistake(String key, Object... details) {
    return new UsageError(console.texts().text(key, details));
  }
}
