package nl.handreiking.site.view;

import java.util.List;
import nl.handreiking.markdown.HtmlFragment;

/**
 * The campaign page.
 *
 * @param donation at most one
 * @param starter the conversation starter of this week, at most one
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
    List<StarterView> starter) {

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
