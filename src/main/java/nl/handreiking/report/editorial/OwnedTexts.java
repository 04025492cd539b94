package nl.handreiking.report.editorial;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.Page;
import nl.handreiking.model.Topic;
import nl.handreiking.source.SourceSpan;

/** The files that somebody looks after. */
final class OwnedTexts {

  private OwnedTexts() {}

  /**
   * A file.
   *
   * @param owner its own, or that of the folder that it stands in, or empty
   * @param reviewed when somebody last looked at it, if it says so (at most one)
   */
  record Text(String title, String owner, List<LocalDate> reviewed, SourceSpan span) {}

  static Stream<Text> of(Guide guide) {
    Stream<Text> whole =
        Stream.of(
            new Text(
                guide.info().title(), "", List.of(guide.info().reviewed()), guide.info().span()));
    Stream<Text> topics = guide.topics().stream().flatMap(topic -> ofTopic(topic, guide));
    Stream<Text> pages =
        Stream.concat(guide.pages().stream(), guide.campaign().page().stream())
            .flatMap(page -> ofPage(page, guide));
    Stream<Text> decks =
        guide.decks().stream()
            .map(
                deck ->
                    new Text(
                        deck.title().in(guide.info().wording()),
                        deck.owner(),
                        List.of(deck.reviewed()),
                        deck.span()));
    return Stream.of(whole, topics, pages, decks).flatMap(all -> all);
  }

  private static Stream<Text> ofTopic(Topic topic, Guide guide) {
    String title = topic.title().in(guide.info().wording());
    return Stream.concat(
        Stream.of(new Text(title, topic.owner(), List.of(), topic.span())),
        topic.items().stream().map(item -> ofItem(item, topic.owner(), guide)));
  }

  private static Stream<Text> ofPage(Page page, Guide guide) {
    String title = page.title().in(guide.info().wording());
    return Stream.concat(
        Stream.of(new Text(title, page.owner(), List.of(page.reviewed()), page.span())),
        page.items().stream().map(item -> ofItem(item, page.owner(), guide)));
  }

  private static Text ofItem(Item item, String ofFolder, Guide guide) {
    String owner = item.owner().isEmpty() ? ofFolder : item.owner();
    String title = item.title().in(guide.info().wording());
    return new Text(title, owner, List.of(item.reviewed()), item.span());
  }
}
