package nl.handreiking.check;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handreiking.model.Guide;
import nl.handreiking.model.ReviewSettings.RuleSetting;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Rule;
import nl.handreiking.source.Severity;

/** Takes each problem for as bad as the publication wants it to be taken. */
record RuleSettings(Map<String, RuleSetting> byRule) {

  static RuleSettings of(Guide guide) {
    return new RuleSettings(
        guide.info().review().rules().stream()
            .collect(toMap(setting -> setting.rule().id(), setting -> setting, (one, two) -> one)));
  }

  boolean stopsAnything() {
    return byRule.values().stream().anyMatch(RuleSettings::isError);
  }

  /** Whether what a rule finds can be an error. */
  boolean stops(Rule rule) {
    RuleSetting setting = byRule.get(rule.id());
    return setting != null && isError(setting);
  }

  private static boolean isError(RuleSetting setting) {
    return setting.severity().filter(Severity.ERROR::equals).isPresent();
  }

  List<Diagnostic> applied(List<Diagnostic> found) {
    return found.stream().flatMap(this::applied).toList();
  }

  private Stream<Diagnostic> applied(Diagnostic found) {
    RuleSetting setting = byRule.get(found.rule().id());
    return setting == null
            || !setting.isFor(pathInContent(found))
            || !setting.isAbout(found.arguments())
        ? Stream.of(found)
        : setting.severity().map(found::as).stream();
  }

  /** Without the name of the content folder. */
  private static String pathInContent(Diagnostic found) {
    String shown = found.location().file();
    return shown.substring(shown.indexOf('/') + 1);
  }
}
