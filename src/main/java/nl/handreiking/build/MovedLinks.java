package nl.handreiking.build;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handreiking.check.Rules;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.content.ContentReader;
import nl.handreiking.links.CheckedLink;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.fix.FixedText;
import nl.handreiking.links.fix.RegistryFix;
import nl.handreiking.links.fix.RegistryFix.Replacement;
import nl.handreiking.model.Guide;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.output.AtomicFile;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.SourceText;
import nl.handreiking.source.WebUri;

/** Gives links that moved for good their new address in the registry, and touches nothing else. */
final class MovedLinks {

  private static final String REGISTRY = "links.yaml";

  private MovedLinks() {}

  /** Replaces the registry when the content is as well with it as it was. */
  static MendedRegistry mend(Path content, List<CheckedLink> links) throws OutputProblem {
    Map<String, String> moved = moved(links);
    List<Replacement> wanted =
        ContentReader.read(content).value().stream()
            .flatMap(guide -> replacements(guide, moved))
            .toList();
    if (wanted.isEmpty()) {
      return new MendedRegistry(List.of(), List.of(), List.of(), List.of());
    }
    Path file = content.resolve(REGISTRY);
    SourceText text = LinkWorks.exactText(file, wanted.get(0).span().start().file());
    FixedText fixed = RegistryFix.apply(text, wanted);
    Outcome<Survey> after =
        ContentReader.read(content, Map.of(REGISTRY, fixed.after().text())).then(Rules::check);
    if (after.hasErrors() || !holds(after, fixed.done())) {
      List<Diagnostic> errors = after.diagnostics().stream().filter(Diagnostic::isError).toList();
      return new MendedRegistry(List.of(), wanted, List.of(), errors);
    }
    if (!fixed.done().isEmpty()) {
      AtomicFile.replace(file, fixed.after().text());
    }
    return new MendedRegistry(fixed.done(), fixed.leftAlone(), fixed.diff(), List.of());
  }

  private static Map<String, String> moved(List<CheckedLink> links) {
    Map<String, String> moved = new HashMap<>();
    for (CheckedLink link : links) {
      if (link.verdict() instanceof Verdict.Moved to) {
        moved.put(link.subject().url(), to.address());
      }
    }
    return moved;
  }

  private static Stream<Replacement> replacements(Guide guide, Map<String, String> moved) {
    return guide.links().all().stream()
        .filter(link -> moved.containsKey(link.url().toString()))
        .map(link -> replacement(link, moved.getOrDefault(link.url().toString(), "")));
  }

  private static Replacement replacement(RegisteredLink link, String address) {
    return new Replacement(link.id().value(), link.urlSpan(), written(link), address);
  }

  /** As it stands in the file, where it may have letters and signs that are encoded elsewhere. */
  private static String written(RegisteredLink link) {
    String line = link.urlSpan().line();
    int start = link.urlSpan().start().column() - 1;
    String text = line.substring(start, Math.min(start + link.urlSpan().length(), line.length()));
    return WebUri.parse(text).filter(link.url()::equals).isPresent() ? text : link.url().toString();
  }

  /** Whether the new addresses are read as they are meant. */
  private static boolean holds(Outcome<Survey> after, List<Replacement> done) {
    return after.value().stream()
        .allMatch(
            survey ->
                done.stream()
                    .allMatch(
                        replacement ->
                            survey
                                .guide()
                                .links()
                                .find(replacement.id())
                                .filter(link -> link.url().toString().equals(replacement.after()))
                                .isPresent()));
  }
}
