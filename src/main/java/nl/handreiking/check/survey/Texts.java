package nl.handreiking.check.survey;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.model.Campaign;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.GuideInfo;
import nl.handreiking.model.Item;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Page;
import nl.handreiking.model.Slide;
import nl.handreiking.model.Topic;

/** Walks through a publication and notes each text with its readers. */
final class Texts {

  private final Guide guide;
  private final Readers general;
  private final List<Passage> passages = new ArrayList<>();
  private final List<ValueText> lines = new ArrayList<>();

  Texts(Guide guide) {
    this.guide = guide;
    this.general = Readers.general(guide);
    addInfo(guide.info());
    guide.topics().forEach(this::addTopic);
    guide.pages().forEach(this::addPage);
    addStarters();
    addHelp();
    addCampaign(guide.campaign());
    guide.decks().forEach(this::addDeck);
    guide.accessibility().measures().forEach(text -> add(text, general));
    guide.accessibility().problems().forEach(text -> add(text, general));
  }

  List<Passage> passages() {
    return passages;
  }

  List<ValueText> lines() {
    return lines;
  }

  private void addInfo(GuideInfo info) {
    add(info.lead(), general);
    Readers everybody = general.and(Readers.at(guide, LevelSelection.ALL));
    info.event().forEach(event -> add(event.text(), everybody));
    info.quickLinks().forEach(link -> add(link.text(), general));
    guide.levels().forEach(level -> add(level.lead(), new Readers(List.of(level.wording()))));
  }

  private void addTopic(Topic topic) {
    Readers readers = Readers.at(guide, topic.levels());
    add(topic.title(), readers.and(general));
    add(topic.lead(), readers.and(general));
    topic.groups().forEach(group -> add(group.title(), readers));
    add(topic.opening(), readers);
    topic.items().forEach(item -> addItem(item, Readers.at(guide, item.levels())));
  }

  private void addPage(Page page) {
    add(page.title(), general);
    add(page.lead(), general);
    add(page.opening(), general);
    page.items().forEach(item -> addItem(item, general));
  }

  private void addItem(Item item, Readers readers) {
    add(item.title(), readers);
    add(item.body(), readers);
    item.cards().forEach(card -> add(card.title(), readers));
    item.cards().forEach(card -> add(card.question(), readers));
  }

  private void addStarters() {
    add(guide.starters().lead(), general);
    guide
        .starters()
        .all()
        .forEach(starter -> add(starter.text(), general.and(Readers.at(guide, starter.levels()))));
  }

  private void addHelp() {
    add(guide.help().lead(), general);
    add(guide.help().urgent(), general);
    guide.help().lines().forEach(line -> add(line.audience(), general));
    guide.help().lines().forEach(line -> add(line.text(), general));
  }

  private void addCampaign(Campaign campaign) {
    campaign.page().forEach(this::addPage);
    campaign.projects().forEach(project -> add(project.why(), general));
    campaign.stories().forEach(story -> add(story.title(), general));
    campaign.stories().forEach(story -> add(story.body(), general));
    campaign.quotes().forEach(quote -> add(quote.text(), general));
    campaign.news().forEach(item -> add(item.title(), general));
    campaign.donation().forEach(donation -> add(donation.title(), general));
    campaign.donation().forEach(donation -> add(donation.text(), general));
  }

  private void addDeck(Deck deck) {
    Readers readers = Readers.at(guide, deck.levels());
    add(deck.title(), readers);
    add(deck.lead(), readers);
    deck.slides().forEach(slide -> addSlide(slide, Readers.of(slide, deck, guide)));
  }

  private void addSlide(Slide slide, Readers readers) {
    add(slide.title(), readers);
    slide.parts().forEach(part -> add(part.text(), readers, 2));
    slide.notes().forEach(notes -> add(notes, readers, 2));
  }

  private void add(LevelText text, Readers readers) {
    lines.add(new ValueText(text, readers));
  }

  private void add(MarkdownDocument text, Readers readers) {
    add(text, readers, 1);
  }

  private void add(MarkdownDocument text, Readers readers, int titleLevel) {
    passages.add(new Passage(text, readers, titleLevel));
  }
}
