package nl.handreiking.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.ItemLink;
import nl.handreiking.model.Level;
import nl.handreiking.model.Page;
import nl.handreiking.model.PlacedItem;
import nl.handreiking.model.Reference;
import nl.handreiking.model.Topic;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.PageTarget;

/** Where each external address is used, found in one walk through the publication. */
final class LinkUses {

  private static final String LINK = "link:";
  private static final String FIGURE = "figuur:";

  private final SiteContext publication;
  private final Map<String, List<Use>> uses = new HashMap<>();

  /** A place that leads to an external address. */
  record Use(PageTarget place, String text) {}

  LinkUses(SiteContext publication) {
    this.publication = publication;
    Guide guide = publication.guide();
    addHome(guide);
    guide.topics().forEach(topic -> guide.levels().forEach(level -> addTopic(topic, level)));
    guide.pages().forEach(page -> addPage(page, publication.addresses().page(page)));
    addHelp(guide);
    addAccessibility(guide);
    guide.campaign().page().forEach(page -> addCampaign(guide, page));
  }

  /** The places that lead to an address, in the order of the site. */
  Stream<Use> of(String link) {
    return uses.getOrDefault(link, List.of()).stream();
  }

  private void addHome(Guide guide) {
    Use home = new Use(PageTarget.page(publication.addresses().home()), guide.info().title());
    guide.info().event().forEach(event -> add(event.link(), home));
    guide.info().homeFigures().figures().forEach(figure -> addFigure(figure.id(), home));
    guide.info().quickLinks().forEach(link -> addDestination(link.target().id(), home));
  }

  private void addTopic(Topic topic, Level level) {
    if (!topic.levels().includes(level.id())) {
      return;
    }
    SitePath page = publication.addresses().topic(level, topic);
    addText(
        topic.opening(), level.id().value(), new Use(PageTarget.page(page), text(topic, level)));
    for (PlacedItem placed : publication.placements().at(topic, level)) {
      Item item = placed.item();
      String title = atLevel(item.title().in(level.wording()), level);
      Use use = new Use(new PageTarget(page, item.id().value()), title);
      add(item.linksAt(level.id()), use);
      addRest(item, level.id().value(), use);
    }
  }

  private String text(Topic topic, Level level) {
    return atLevel(topic.title().in(level.wording()), level);
  }

  private String atLevel(String title, Level level) {
    return publication.texts().format("sources.use", title, level.shortTitle());
  }

  private void addPage(Page page, SitePath address) {
    addText(
        page.opening(), "", new Use(PageTarget.page(address), publication.general(page.title())));
    for (Item item : page.items()) {
      Use use =
          new Use(new PageTarget(address, item.id().value()), publication.general(item.title()));
      add(item.links().stream().map(ItemLink::link).toList(), use);
      addRest(item, "", use);
    }
  }

  private void addHelp(Guide guide) {
    SitePath page = publication.addresses().help();
    guide
        .help()
        .lines()
        .forEach(
            line ->
                add(line.link(), new Use(new PageTarget(page, line.id().value()), line.name())));
  }

  private void addAccessibility(Guide guide) {
    PageTarget page = PageTarget.page(publication.addresses().accessibility());
    Use use = new Use(page, publication.texts().get("accessibility.title"));
    guide.accessibility().audits().forEach(audit -> add(audit.report(), use));
  }

  private void addCampaign(Guide guide, Page page) {
    SitePath address = publication.addresses().campaign();
    addPage(page, address);
    Use whole = new Use(PageTarget.page(address), publication.general(page.title()));
    guide
        .campaign()
        .projects()
        .forEach(
            project ->
                project
                    .partners()
                    .forEach(
                        partner ->
                            add(
                                partner.link(),
                                new Use(
                                    new PageTarget(address, project.id().value()),
                                    project.title()))));
    guide.campaign().stories().forEach(story -> addText(story.body(), "", whole));
    guide.campaign().news().forEach(news -> add(List.of(news.link()), whole));
    guide.campaign().donation().forEach(gift -> add(List.of(gift.link()), whole));
  }

  private void addRest(Item item, String level, Use use) {
    item.figure().forEach(figure -> addFigure(figure.id(), use));
    addText(item.body(), level, use);
  }

  private void addText(MarkdownDocument text, String level, Use use) {
    text.links().stream()
        .filter(link -> link.audience().includes(level))
        .forEach(link -> addDestination(link.destination(), use));
    text.images().stream()
        .filter(image -> image.audience().includes(level))
        .filter(image -> image.destination().startsWith(FIGURE))
        .forEach(image -> addFigure(image.destination().substring(FIGURE.length()), use));
  }

  private void addDestination(String destination, Use use) {
    if (destination.startsWith(LINK)) {
      add(destination.substring(LINK.length()), use);
    }
  }

  private void addFigure(String figure, Use use) {
    publication.figures().find(figure).ifPresent(found -> add(found.source(), use));
  }

  private void add(List<Reference> references, Use use) {
    references.forEach(reference -> add(reference.id(), use));
  }

  private void add(String link, Use use) {
    uses.computeIfAbsent(link, id -> new ArrayList<>()).add(use);
  }
}
