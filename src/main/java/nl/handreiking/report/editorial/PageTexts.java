package nl.handreiking.report.editorial;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.markdown.Prose;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.Page;
import nl.handreiking.model.TopicPage;

/**
 * The texts of a page, which have as many words as the publication: blocks are made when somebody
 * asks for them.
 *
 * @param key the same in every report, for instance {@code lezen/beginners}
 * @param level the short title of the level, or empty
 * @param wording the words of its readers
 */
record PageTexts(
    String key,
    String title,
    String level,
    LevelText lead,
    List<MarkdownDocument> bodies,
    Wording wording) {

  PageTexts {
    bodies = List.copyOf(bodies);
  }

  /** All pages; those that share texts, since they have the same topic, in one list. */
  static List<List<PageTexts>> of(Survey survey) {
    Guide guide = survey.guide();
    List<List<PageTexts>> pages = new ArrayList<>(byTopic(survey));
    Stream.concat(guide.pages().stream(), guide.campaign().page().stream())
        .forEach(page -> pages.add(List.of(of(page, guide.info().wording()))));
    return pages;
  }

  /** The running text without headings; no sentence spans two blocks. */
  List<String> blocks() {
    List<String> blocks = new ArrayList<>(List.of(lead.in(wording)));
    for (MarkdownDocument body : bodies) {
      body.prose().stream()
          .filter(block -> block.kind() != Prose.Kind.HEADING)
          .filter(block -> block.audience().includes(wording.level()))
          .forEach(block -> blocks.add(block.in(wording).text()));
    }
    return blocks;
  }

  private static Collection<List<PageTexts>> byTopic(Survey survey) {
    return survey.placements().pages().stream()
        .collect(
            groupingBy(
                page -> page.topic().id(), LinkedHashMap::new, mapping(PageTexts::of, toList())))
        .values();
  }

  private static PageTexts of(TopicPage page) {
    Wording wording = page.level().wording();
    Stream<MarkdownDocument> bodies =
        Stream.concat(Stream.of(page.topic().opening()), page.items().map(Item::body));
    return new PageTexts(
        page.topic().id() + "/" + page.level().id(),
        page.topic().title().in(wording),
        page.level().shortTitle(),
        page.topic().lead(),
        bodies.toList(),
        wording);
  }

  private static PageTexts of(Page page, Wording wording) {
    Stream<MarkdownDocument> bodies =
        Stream.concat(Stream.of(page.opening()), page.items().stream().map(Item::body));
    return new PageTexts(
        page.id().value(), page.title().in(wording), "", page.lead(), bodies.toList(), wording);
  }
}
