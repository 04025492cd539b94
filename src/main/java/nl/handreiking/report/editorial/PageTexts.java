package nl.handreiking.report.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.markdown.Prose;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.Level;
import nl.handreiking.model.Page;
import nl.handreiking.model.Topic;
import nl.handreiking.model.TopicPage;

/**
 * The running text of a page, without headings, in the words of its readers.
 *
 * @param key the same in every report, for instance {@code lezen/po}
 * @param level the short title of the level, or empty
 * @param blocks no sentence spans two of them
 */
record PageTexts(String key, String title, String level, List<String> blocks) {

  PageTexts {
    blocks = List.copyOf(blocks);
  }

  static List<PageTexts> of(Survey survey) {
    Guide guide = survey.guide();
    List<PageTexts> pages = new ArrayList<>();
    survey.placements().pages().forEach(page -> pages.add(of(page)));
    Stream.concat(guide.pages().stream(), guide.campaign().page().stream())
        .forEach(page -> pages.add(of(page, guide.info().wording())));
    return pages;
  }

  private static PageTexts of(TopicPage page) {
    Topic topic = page.topic();
    Level level = page.level();
    Wording wording = level.wording();
    List<String> blocks = new ArrayList<>(List.of(topic.lead().in(wording)));
    blocks.addAll(blocks(topic.opening(), wording));
    page.items().map(Item::body).forEach(body -> blocks.addAll(blocks(body, wording)));
    String key = topic.id() + "/" + level.id();
    return new PageTexts(key, topic.title().in(wording), level.shortTitle(), blocks);
  }

  private static PageTexts of(Page page, Wording wording) {
    List<String> blocks = new ArrayList<>(List.of(page.lead().in(wording)));
    blocks.addAll(blocks(page.opening(), wording));
    page.items().forEach(item -> blocks.addAll(blocks(item.body(), wording)));
    return new PageTexts(page.id().value(), page.title().in(wording), "", blocks);
  }

  private static List<String> blocks(MarkdownDocument text, Wording wording) {
    return text.prose().stream()
        .filter(block -> block.kind() != Prose.Kind.HEADING)
        .filter(block -> block.audience().includes(wording.level()))
        .map(block -> block.in(wording).text())
        .toList();
  }
}
