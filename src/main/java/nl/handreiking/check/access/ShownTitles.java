package nl.handreiking.check.access;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Campaign;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.SignalCard;
import nl.handreiking.model.Slide;
import nl.handreiking.model.Topic;

/** The values that a reader sees as a heading. */
final class ShownTitles {

  private ShownTitles() {}

  static Stream<LevelText> of(Guide guide) {
    return Stream.of(
            guide.topics().stream().flatMap(ShownTitles::of),
            Stream.concat(guide.pages().stream(), guide.campaign().page().stream())
                .map(page -> page.title()),
            guide.allItems().flatMap(ShownTitles::of),
            of(guide.campaign()),
            guide.decks().stream().flatMap(ShownTitles::of))
        .flatMap(titles -> titles);
  }

  private static Stream<LevelText> of(Topic topic) {
    List<LevelText> groups = topic.groups().stream().map(group -> group.title()).toList();
    return Stream.concat(Stream.of(topic.title()), groups.stream());
  }

  private static Stream<LevelText> of(Item item) {
    return Stream.concat(Stream.of(item.title()), item.cards().stream().map(SignalCard::title));
  }

  private static Stream<LevelText> of(Deck deck) {
    return Stream.concat(Stream.of(deck.title()), deck.slides().stream().map(Slide::title));
  }

  private static Stream<LevelText> of(Campaign campaign) {
    return Stream.of(
            campaign.stories().stream().map(story -> story.title()),
            campaign.news().stream().map(news -> news.title()),
            campaign.donation().stream().map(donation -> donation.title()))
        .flatMap(titles -> titles);
  }
}
