package nl.handreiking.site.page;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Help;
import nl.handreiking.site.view.SourceView;

/** The page with help lines, if the publication has any. */
final class HelpPage implements PageKind {

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    Help help = publication.guide().help();
    return help.lines().isEmpty()
        ? Stream.empty()
        : Stream.of(
            PageSpec.general(
                publication,
                publication.addresses().help(),
                "help",
                help.title(),
                publication.general(help.lead()),
                HelpPage::view));
  }

  /** An organisation that helps, as pages show it. */
  static HelpLineView line(SiteContext publication, Help.Line line, Wording wording) {
    return new HelpLineView(
        line.id().value(),
        line.name(),
        line.audience().in(wording),
        line.text().in(wording),
        line.phone(),
        line.phone().isEmpty() ? "" : "tel:" + line.phone().replaceAll("[^0-9+*#]", ""),
        publication.sources().of(line.link()));
  }

  private static HelpView view(Scope scope) {
    SiteContext publication = scope.publication();
    Help help = publication.guide().help();
    return new HelpView(
        help.title(),
        publication.general(help.lead()),
        publication.general(help.urgent()),
        help.lines().stream()
            .map(line -> HelpPage.line(publication, line, publication.guide().info().wording()))
            .toList());
  }

  /**
   * Where people find help.
   *
   * @param urgent what to do when there is danger, may be empty
   */
  public record HelpView(String title, String lead, String urgent, List<HelpLineView> lines) {

    public HelpView {
      lines = List.copyOf(lines);
    }
  }

  /**
   * An organisation that helps.
   *
   * @param phone as people write it, may be empty
   * @param phoneHref {@code tel:}, empty without a number
   * @param source at most one
   */
  public record HelpLineView(
      String id,
      String name,
      String audience,
      String text,
      String phone,
      String phoneHref,
      List<SourceView> source) {

    public HelpLineView {
      source = List.copyOf(source);
    }
  }
}
