package nl.handreiking.site.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.model.Campaign;
import nl.handreiking.model.Page;
import nl.handreiking.site.address.ElementIds;
import nl.handreiking.site.address.Viewpoint;
import nl.handreiking.site.view.DateText;
import nl.handreiking.site.view.ItemView;
import nl.handreiking.site.view.SourceView;
import nl.handreiking.site.view.WeekView;

/** The campaign, when the publication has one. */
final class CampaignPage implements PageKind {

  /** Stories have titles of level 3; headings in them, written from level 2, follow. */
  private static final int STORY_SHIFT = 2;

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    return publication.guide().campaign().page().stream().map(page -> page(publication, page));
  }

  private static PageSpec page(SiteContext publication, Page page) {
    PageSpec spec =
        PageSpec.general(
            publication,
            publication.addresses().campaign(),
            "campaign",
            publication.general(page.title()),
            publication.general(page.lead()),
            scope -> view(scope, page));
    return spec.from(GeneralPages.dates(page), page.span());
  }

  private static CampaignView view(Scope scope, Page page) {
    SiteContext publication = scope.publication();
    Campaign campaign = publication.guide().campaign();
    Viewpoint at = scope.general();
    return new CampaignView(
        publication.general(page.title()),
        publication.general(page.lead()),
        scope.html(page.opening(), at, 0, ElementIds.openingHeadings(page.id()), ""),
        GeneralPages.items(scope, page),
        campaign.projects().stream().map(project -> project(publication, project)).toList(),
        campaign.stories().stream().map(story -> story(scope, at, story)).toList(),
        campaign.quotes().stream()
            .map(quote -> new QuoteView(publication.general(quote.text()), quote.who()))
            .toList(),
        campaign.news().stream().map(item -> news(publication, item)).toList(),
        campaign.donation().stream().map(gift -> donation(publication, gift)).toList(),
        new StarterCards(publication).ofWeek());
  }

  private static ProjectView project(SiteContext publication, Campaign.ProjectCategory project) {
    List<PartnerView> partners =
        project.partners().stream()
            .map(one -> new PartnerView(one.name(), publication.sources().of(one.link())))
            .toList();
    return new ProjectView(
        project.id().value(), project.title(), publication.general(project.why()), partners);
  }

  private static StoryView story(Scope scope, Viewpoint at, Campaign.Story story) {
    String id = story.id().value();
    return new StoryView(
        id,
        scope.publication().general(story.title()),
        story.age(),
        story.project(),
        scope.html(story.body(), at, STORY_SHIFT, ElementIds.itemHeadings(story.id()), id));
  }

  private static NewsView news(SiteContext publication, Campaign.NewsItem item) {
    return new NewsView(
        publication.general(item.title()),
        item.medium(),
        publication.dates().ofPart(item.date()),
        publication.sources().of(List.of(item.link())));
  }

  private static DonationView donation(SiteContext publication, Campaign.Donation donation) {
    NumberFormat euros = NumberFormat.getCurrencyInstance(publication.texts().locale());
    euros.setCurrency(Currency.getInstance("EUR"));
    return new DonationView(
        publication.general(donation.title()),
        publication.general(donation.text()),
        euros.format(BigDecimal.valueOf(donation.amount(), 2)),
        donation.button(),
        publication.sources().of(List.of(donation.link())));
  }

  /**
   * The campaign page.
   *
   * @param donation at most one
   * @param starter the conversation starter of the week, at most one
   */
  public record CampaignView(
      String title,
      String lead,
      HtmlFragment opening,
      List<ItemView> items,
      List<ProjectView> projects,
      List<StoryView> stories,
      List<QuoteView> quotes,
      List<NewsView> news,
      List<DonationView> donation,
      List<WeekView> starter) {

    public CampaignView {
      items = List.copyOf(items);
      projects = List.copyOf(projects);
      stories = List.copyOf(stories);
      quotes = List.copyOf(quotes);
      news = List.copyOf(news);
      donation = List.copyOf(donation);
      starter = List.copyOf(starter);
    }
  }

  /** A kind of project and who does it. */
  public record ProjectView(String id, String title, String why, List<PartnerView> partners) {

    public ProjectView {
      partners = List.copyOf(partners);
    }
  }

  /**
   * Who carries out a project.
   *
   * @param source at most one
   */
  public record PartnerView(String name, List<SourceView> source) {

    public PartnerView {
      source = List.copyOf(source);
    }
  }

  /**
   * The story of somebody.
   *
   * @param project who helped, may be empty
   */
  public record StoryView(String id, String title, int age, String project, HtmlFragment html) {}

  /** A quotation. */
  public record QuoteView(String text, String who) {}

  /**
   * An item in the media.
   *
   * @param source at most one
   */
  public record NewsView(String title, String medium, DateText date, List<SourceView> source) {

    public NewsView {
      source = List.copyOf(source);
    }
  }

  /**
   * A request for a gift.
   *
   * @param amount with its currency, as people write it
   * @param source where the gift is made, at most one
   */
  public record DonationView(
      String title, String text, String amount, String button, List<SourceView> source) {

    public DonationView {
      source = List.copyOf(source);
    }
  }
}
