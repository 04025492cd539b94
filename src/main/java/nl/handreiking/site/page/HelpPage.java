package nl.handreiking.site.page;

import java.util.stream.Stream;
import nl.handreiking.model.Help;
import nl.handreiking.site.view.HelpLineView;
import nl.handreiking.site.view.HelpView;

/** Where people find help, when the publication says so. */
final class HelpPage implements PageKind {

  @Override
  public Stream<PageSpec> pages(Publication publication) {
    Help help = publication.guide().help();
    return help.lines().isEmpty()
        ? Stream.empty()
        : Stream.of(
            Specs.general(
                publication,
                publication.addresses().help(),
                "help",
                help.title(),
                publication.general(help.lead()),
                HelpPage::view));
  }

  private static HelpView view(Scope scope) {
    Publication publication = scope.publication();
    Help help = publication.guide().help();
    return new HelpView(
        help.title(),
        publication.general(help.lead()),
        publication.general(help.urgent()),
        help.lines().stream().map(line -> line(publication, line)).toList());
  }

  private static HelpLineView line(Publication publication, Help.Line line) {
    return new HelpLineView(
        line.id().value(),
        line.name(),
        publication.general(line.audience()),
        publication.general(line.text()),
        line.phone(),
        line.phone().isEmpty() ? "" : "tel:" + line.phone().replaceAll("[^0-9+*#]", ""),
        publication.sources().of(line.link()));
  }
}
