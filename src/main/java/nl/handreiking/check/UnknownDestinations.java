package nl.handreiking.check;

import java.util.Optional;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Destination;
import nl.handreiking.markdown.Destination.Other;
import nl.handreiking.markdown.Destination.ToItem;
import nl.handreiking.markdown.Destination.ToLink;
import nl.handreiking.markdown.Destination.ToPage;
import nl.handreiking.markdown.Destination.ToTopic;
import nl.handreiking.markdown.Destination.ToWeb;
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
        .mentions(ToWeb.class)
        .forEach(
            mention ->
                problems.report(
                    Diagnostic.of(EXTERNAL, mention.span(), mention.destination().written())
                        .suggesting(registered(mention.destination().written(), survey))));
    survey
        .mentions(Other.class)
        .forEach(
            mention ->
                problems.report(
                    Diagnostic.of(UNKNOWN, mention.span(), mention.destination().written())
                        .suggesting(meant(mention.destination().written(), survey))));
  }

  private static String registered(String address, Survey survey) {
    return survey.guide().links().all().stream()
        .filter(link -> link.url().toString().equals(address))
        .findFirst()
        .map(link -> new ToLink(link.id().value()).written())
        .orElse("");
  }

  /** The same id with the prefix that belongs to it, or that is nearest to the one written. */
  private static String meant(String destination, Survey survey) {
    Optional<String> bare = known(destination, survey);
    int colon = destination.indexOf(':');
    if (bare.isPresent() || colon < 0) {
      return bare.orElse("");
    }
    String prefix = Suggestion.nearest(destination.substring(0, colon + 1), Destination.prefixes());
    return prefix.isEmpty() ? "" : prefix + destination.substring(colon + 1);
  }

  private static Optional<String> known(String destination, Survey survey) {
    String id = destination.endsWith(".md") ? stem(destination) : destination;
    if (survey.guide().links().find(id).isPresent()) {
      return Optional.of(new ToLink(id).written());
    }
    if (survey.items().containsKey(id)) {
      return Optional.of(new ToItem(id).written());
    }
    if (survey.topics().containsKey(id)) {
      return Optional.of(new ToTopic(id).written());
    }
    return survey.pages().containsKey(id)
        ? Optional.of(new ToPage(id, "").written())
        : Optional.empty();
  }

  private static String stem(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
  }
}
