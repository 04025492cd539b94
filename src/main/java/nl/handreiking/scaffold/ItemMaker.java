package nl.handreiking.scaffold;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.model.Item;
import nl.handreiking.model.ItemKind;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Topic;
import nl.handreiking.scaffold.Refusal.Reason;
import nl.handreiking.scaffold.edit.YamlLine;
import nl.handreiking.scaffold.edit.YamlText;
import nl.handreiking.schema.KeyDescription;

/** Makes a tip, or signals, at the end of a topic. */
final class ItemMaker {

  private static final int STEP = 10;
  private static final int LAST = 999_999_999;

  private final PublicationFolder publication;
  private final ScaffoldTexts texts;

  ItemMaker(PublicationFolder publication, ScaffoldTexts texts) {
    this.publication = publication;
    this.texts = texts;
  }

  Draft make(NewPart wanted) throws Refusal {
    Topic topic = topic(wanted);
    String levels = levels(topic, wanted.levels());
    return item(wanted, topic.id().value(), levels, after(topic.items()));
  }

  /** An item in a folder, which may be new itself. */
  Draft item(NewPart wanted, String topic, String levels, int order) throws Refusal {
    String path = "onderwerpen/" + topic + "/" + wanted.id() + ".md";
    publication.refuseIfThere(path, wanted.id());
    boolean signals = wanted.kind() == Kind.SIGNALS;
    ItemKind kind = signals ? ItemKind.SIGNALS : ItemKind.TIP;
    List<YamlLine> lines =
        new ArrayList<>(
            List.of(
                YamlLine.of("soort", kind.key()),
                YamlLine.of("titel", YamlText.of(wanted.titleOrId())),
                YamlLine.of("niveaus", levels),
                YamlLine.of("volgorde", Integer.toString(order)),
                YamlLine.of("laatst-nagekeken", wanted.today().toString())));
    if (signals) {
      lines.add(YamlLine.list("kaarten", List.of(card(1), card(2))));
    }
    Explanations explanations = Explanations.with(texts);
    List<KeyDescription> keys =
        explanations.keys("item").stream()
            .filter(key -> signals || !key.name().equals("kaarten"))
            .toList();
    String text = texts.markdown(signals ? "signaal" : "tip");
    return Draft.ofNew(path, FrontMatterText.over(explanations.explainAll(lines, keys), text));
  }

  /** The first tip of something else that is new. */
  Draft first(NewPart whole, String topic, String levels) throws Refusal {
    List<String> taken = publication.guide().allItems().map(item -> item.id().value()).toList();
    NewPart tip =
        new NewPart(
            whole.content(),
            Kind.TIP,
            IdProposals.free(whole.id(), texts.text("first.id"), taken),
            texts.text("first.title"),
            topic,
            List.of(),
            "",
            whole.today());
    return item(tip, topic, levels, STEP);
  }

  private String card(int number) {
    return YamlLine.flow(
        List.of(
            YamlLine.of("titel", YamlText.of(texts.text("card.title." + number))),
            YamlLine.of("vraag", YamlText.of(texts.text("card.question." + number)))));
  }

  private Topic topic(NewPart wanted) throws Refusal {
    List<Topic> topics = publication.guide().topics();
    String all = String.join(", ", topics.stream().map(topic -> topic.id().value()).toList());
    List<Topic> possible =
        topics.stream()
            .filter(topic -> wanted.topic().isEmpty() || topic.id().value().equals(wanted.topic()))
            .toList();
    if (possible.isEmpty() && !wanted.topic().isEmpty()) {
      throw new Refusal(Reason.UNKNOWN_TOPIC, wanted.topic(), all);
    }
    if (possible.size() != 1) {
      throw new Refusal(Reason.WHICH_TOPIC, all);
    }
    return possible.get(0);
  }

  private String levels(Topic topic, List<String> wanted) throws Refusal {
    List<String> known = publication.levels(topic.levels());
    for (String level : wanted) {
      if (!known.contains(level)) {
        throw new Refusal(Reason.NOT_IN_TOPIC, level, topic.id().value(), String.join(", ", known));
      }
    }
    return wanted.isEmpty() ? written(topic.levels()) : YamlText.list(wanted);
  }

  private static String written(LevelSelection levels) {
    return levels.all()
        ? "alle"
        : YamlText.list(levels.levels().stream().map(level -> level.id()).toList());
  }

  private static int after(List<Item> items) {
    int last = items.stream().mapToInt(Item::order).max().orElse(0);
    return Math.min(LAST, (Math.floorDiv(last, STEP) + 1) * STEP);
  }
}
