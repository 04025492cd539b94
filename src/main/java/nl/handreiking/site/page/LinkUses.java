package nl.handreiking.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.markdown.Destination;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.model.Campaign;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.ItemPart;
import nl.handreiking.model.Level;
import nl.handreiking.model.Page;
import nl.handreiking.model.Part;
import nl.handreiking.model.PartReference;
import nl.handreiking.model.Slug;
import nl.handreiking.model.Topic;
import nl.handreiking.model.TopicPage;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.PageTarget;

/** Where each external address is used, found in one walk through the publication. */
final class LinkUses {

  private final SiteContext publication;
  private final Map<String, List<Use>> uses = new HashMap<>();

  /**
   * A place that leads to an external address.
   *
   * @param text the title of what stands there
   * @param topic the page of a topic that it stands on, if any
   */
  record Use(PageTarget place, String text, Optional<TopicPage> topic) {

    Use(PageTarget place, String text) {
      this(place, text, Optional.empty());
    }
  }

  LinkUses(SiteContext publication) {
    this.publication = publication;
    Guide guide = publication.guide();
    addHome(guide);
    publication.placements().pages().forEach(this::addTopic);
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
    add(guide.info(), home);
    guide.info().event().forEach(event -> add(event, home));
    guide.info().home().quickLinks().forEach(link -> add(link, home));
  }

  private void addTopic(TopicPage page) {
    Topic topic = page.topic();
    Level level = page.level();
    SitePath address = publication.addresses().topic(level, topic);
    String id = level.id().value();
    String title = topic.title().in(level.wording());
    add(topic, id, new Use(PageTarget.page(address), title, Optional.of(page)));
    for (Item item : page.items().toList()) {
      PageTarget place = new PageTarget(address, item.id().value());
      Use use = new Use(place, item.title().in(level.wording()), Optional.of(page));
      add(new ItemPart.OfTopic(topic, item), id, use);
    }
  }

  private void addPage(Page page, SitePath address) {
    add(page, new Use(PageTarget.page(address), publication.general(page.title())));
    for (Item item : page.items()) {
      Use use =
          new Use(new PageTarget(address, item.id().value()), publication.general(item.title()));
      add(new ItemPart.OfPage(page, item), use);
    }
  }

  private void addHelp(Guide guide) {
    SitePath page = publication.addresses().help();
    guide
        .help()
        .lines()
        .forEach(line -> add(line, new Use(new PageTarget(page, line.id().value()), line.name())));
  }

  private void addAccessibility(Guide guide) {
    PageTarget page = PageTarget.page(publication.addresses().accessibility());
    Use use = new Use(page, publication.texts().get("accessibility.title"));
    add(guide.accessibility(), use);
  }

  private void addCampaign(Guide guide, Page page) {
    SitePath address = publication.addresses().campaign();
    addPage(page, address);
    for (Campaign.ProjectCategory project : guide.campaign().projects()) {
      add(project, new Use(new PageTarget(address, project.id().value()), project.title()));
    }
    Use whole = new Use(PageTarget.page(address), publication.general(page.title()));
    guide.campaign().stories().forEach(story -> add(story, whole));
    guide.campaign().news().forEach(news -> add(news, whole));
    guide.campaign().donation().forEach(gift -> add(gift, whole));
  }

  /** All that a part leads to on a page that belongs to no level. */
  private void add(Part part, Use use) {
    add(part, "", use);
  }

  /** All that a part leads to at a level. */
  private void add(Part part, String level, Use use) {
    part.references().stream()
        .filter(mention -> level.isEmpty() || mention.levels().includes(new Slug(level)))
        .forEach(mention -> add(mention, use));
    part.bodies().forEach(body -> addText(body.text(), level, use));
  }

  private void add(PartReference mention, Use use) {
    String id = mention.reference().id();
    switch (mention.to()) {
      case LINK -> add(id, use);
      case FIGURE -> addFigure(id, use);
      case DESTINATION -> addDestination(Destination.of(id), use);
      default -> {
        // Leads to no external address.
      }
    }
  }

  private void addText(MarkdownDocument text, String level, Use use) {
    text.links().stream()
        .filter(link -> link.audience().includes(level))
        .forEach(link -> addDestination(link.destination(), use));
    text.images().stream()
        .filter(image -> image.audience().includes(level))
        .forEach(image -> addFigure(image.destination(), use));
  }

  private void addDestination(Destination destination, Use use) {
    if (destination instanceof Destination.ToLink link) {
      add(link.id(), use);
    }
  }

  private void addFigure(Destination destination, Use use) {
    if (destination instanceof Destination.ToFigure figure) {
      addFigure(figure.id(), use);
    }
  }

  private void addFigure(String figure, Use use) {
    publication.figures().find(figure).ifPresent(found -> add(found, use));
  }

  private void add(String link, Use use) {
    uses.computeIfAbsent(link, id -> new ArrayList<>()).add(use);
  }
}
