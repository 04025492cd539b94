package nl.handreiking.check;

import java.util.Optional;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Target;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.Suggestion;

/** A link leads to something that the publication knows; an address stands in the registry. */
final class UnknownDestinations implements CheckRule {

  static final Rule UNKNOWN = Rule.error("onbekende-bestemming");
  static final Rule EXTERNAL = Rule.error("los-adres");

  @Override
  public void check(Survey survey, Problems problems) {
    survey
        .mentions(Target.Kind.EXTERNAL)
        .forEach(
            mention ->
                problems.report(
                    Diagnostic.of(
                            EXTERNAL, mention.placeOf(mention.destination()), mention.destination())
                        .suggesting(registered(mention.destination(), survey))));
    survey
        .mentions(Target.Kind.UNKNOWN)
        .forEach(
            mention ->
                problems.report(
                    Diagnostic.of(
                            UNKNOWN, mention.placeOf(mention.destination()), mention.destination())
                        .suggesting(meant(mention.destination(), survey))));
  }

  private static String registered(String address, Survey survey) {
    return survey.guide().links().all().stream()
        .filter(link -> link.url().toString().equals(address))
        .findFirst()
        .map(link -> "link:" + link.id())
        .orElse("");
  }

  /** The same id with the prefix that belongs to it, or that is nearest to the one written. */
  private static String meant(String destination, Survey survey) {
    Optional<String> bare = known(destination, survey);
    int colon = destination.indexOf(':');
    if (bare.isPresent() || colon < 0) {
      return bare.orElse("");
    }
    String prefix = Suggestion.nearest(destination.substring(0, colon + 1), Target.Kind.prefixes());
    return prefix.isEmpty() ? "" : prefix + destination.substring(colon + 1);
  }

  private static Optional<String> known(String destination, Survey survey) {
    String id = destination.endsWith(".md") ? stem(destination) : destination;
    if (survey.guide().links().find(id).isPresent()) {
      return Optional.of("link:" + id);
    }
    if (survey.items().containsKey(id)) {
      return Optional.of("item:" + id);
    }
    if (survey.topics().containsKey(id)) {
      return Optional.of("onderwerp:" + id);
    }
    return survey.pages().containsKey(id) ? Optional.of("pagina:" + id) : Optional.empty();
  }

  private static String stem(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
  }
}
