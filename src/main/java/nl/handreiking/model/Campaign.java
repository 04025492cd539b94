package nl.handreiking.model;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.source.SourceSpan;

/**
 * What stands on the campaign page besides its text.
 *
 * @param page at most one: a publication need not have a campaign
 * @param donation at most one
 */
public record Campaign(
    List<Page> page,
    List<ProjectCategory> projects,
    List<Story> stories,
    List<Quote> quotes,
    List<NewsItem> news,
    List<Donation> donation) {

  public static final Campaign NONE =
      new Campaign(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Campaign {
    page = List.copyOf(page);
    projects = List.copyOf(projects);
    stories = List.copyOf(stories);
    quotes = List.copyOf(quotes);
    news = List.copyOf(news);
    donation = List.copyOf(donation);
  }

  /** What stands on the page besides its own text and items. */
  Stream<Part> parts() {
    return Stream.of(projects, stories, quotes, news, donation).flatMap(List::stream);
  }

  /** A kind of project, why it matters, and who does it. */
  public record ProjectCategory(Slug id, String title, LevelText why, List<Partner> partners)
      implements Part {

    public ProjectCategory {
      partners = List.copyOf(partners);
    }

    @Override
    public SourceSpan span() {
      return why.span();
    }

    @Override
    public List<PartText> texts() {
      return List.of(PartText.running(why, ReaderScope.GENERAL));
    }

    @Override
    public List<PartReference> references() {
      return partners.stream()
          .flatMap(partner -> PartReference.all(RefersTo.LINK, partner.link()))
          .toList();
    }
  }

  /** Who carries out a project; with a site, if any (at most one). */
  public record Partner(String name, List<Reference> link) {

    public Partner {
      link = List.copyOf(link);
    }
  }

  /**
   * The story of somebody, told without a name.
   *
   * @param age in years
   * @param project who helped, may be empty
   */
  public record Story(Slug id, LevelText title, int age, String project, MarkdownDocument body)
      implements Part {

    @Override
    public SourceSpan span() {
      return title.span();
    }

    @Override
    public List<PartText> texts() {
      return List.of(PartText.heading(title, ReaderScope.GENERAL));
    }

    @Override
    public List<PartBody> bodies() {
      return List.of(PartBody.of(body, ReaderScope.GENERAL));
    }
  }

  /** What somebody really said. */
  public record Quote(LevelText text, String who) implements Part {

    @Override
    public SourceSpan span() {
      return text.span();
    }

    @Override
    public List<PartText> texts() {
      return List.of(PartText.running(text, ReaderScope.GENERAL));
    }
  }

  /**
   * An item in the media.
   *
   * @param medium where it appeared
   * @param date a day, or {@code yyyy} or {@code yyyy-MM} when no more is known
   */
  public record NewsItem(LevelText title, String medium, String date, Reference link)
      implements Part {

    @Override
    public SourceSpan span() {
      return title.span();
    }

    @Override
    public List<PartText> texts() {
      return List.of(PartText.heading(title, ReaderScope.GENERAL));
    }

    @Override
    public List<PartReference> references() {
      return List.of(PartReference.to(RefersTo.LINK, link));
    }
  }

  /**
   * A request for a gift; the payment is done elsewhere.
   *
   * @param amount in euro cents
   */
  public record Donation(LevelText title, LevelText text, int amount, String button, Reference link)
      implements Part {

    @Override
    public SourceSpan span() {
      return title.span();
    }

    @Override
    public List<PartText> texts() {
      return List.of(
          PartText.heading(title, ReaderScope.GENERAL),
          PartText.running(text, ReaderScope.GENERAL));
    }

    @Override
    public List<PartReference> references() {
      return List.of(PartReference.to(RefersTo.LINK, link));
    }
  }
}
