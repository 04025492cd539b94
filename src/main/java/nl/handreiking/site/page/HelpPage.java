package nl.handreiking.site.page;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Help;
import nl.handreiking.site.view.ContactView;
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
        Contacts.of(publication, line.contact()),
        publication.sources().of(line.link()));
  }

  private static HelpView view(Scope scope) {
    SiteContext publication = scope.publication();
    Help help = publication.guide().help();
    return new HelpView(
        help.title(),
        publication.general(help.lead()),
        help.urgent().stream().map(box -> urgent(publication, box)).toList(),
        help.lines().stream()
            .map(line -> HelpPage.line(publication, line, publication.guide().info().wording()))
            .toList());
  }

  private static UrgentView urgent(SiteContext publication, Help.Urgent box) {
    return new UrgentView(
        publication.general(box.title()),
        box.ways().stream()
            .map(
                way ->
                    new UrgentWayView(
                        publication.general(way.text()),
                        Contacts.phone(publication, "telefoon", way.phone()),
                        publication.sources().of(way.link())))
            .toList(),
        publication.general(box.text()));
  }

  /**
   * What to do when there is danger.
   *
   * @param text below the ways, may be empty
   */
  public record UrgentView(String title, List<UrgentWayView> ways, String text) {

    public UrgentView {
      ways = List.copyOf(ways);
    }
  }

  /**
   * Whom to call, or where to go, at once.
   *
   * @param text when to do so
   * @param phone at most one
   * @param source at most one
   */
  public record UrgentWayView(String text, List<ContactView> phone, List<SourceView> source) {

    public UrgentWayView {
      phone = List.copyOf(phone);
      source = List.copyOf(source);
    }
  }

  /**
   * Where people find help.
   *
   * @param urgent what to do when there is danger; at most one
   */
  public record HelpView(
      String title, String lead, List<UrgentView> urgent, List<HelpLineView> lines) {

    public HelpView {
      urgent = List.copyOf(urgent);
      lines = List.copyOf(lines);
    }
  }

  /**
   * An organisation that helps.
   *
   * @param ways how to reach it, the telephone first
   * @param source at most one
   */
  public record HelpLineView(
      String id,
      String name,
      String audience,
      String text,
      List<ContactView> ways,
      List<SourceView> source) {

    public HelpLineView {
      ways = List.copyOf(ways);
      source = List.copyOf(source);
    }
  }
}
