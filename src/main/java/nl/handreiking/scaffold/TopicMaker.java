package nl.handreiking.scaffold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.scaffold.Draft.Edit;
import nl.handreiking.scaffold.edit.Element;
import nl.handreiking.scaffold.edit.YamlEdit;
import nl.handreiking.scaffold.edit.YamlLine;
import nl.handreiking.scaffold.edit.YamlText;

/** Makes a topic with a first tip, and names it at the end of the list of topics. */
final class TopicMaker {

  private static final String GUIDE = "handreiking.yaml";
  private static final String TOPICS = "onderwerpen";

  private final PublicationFolder publication;
  private final ScaffoldTexts texts;

  TopicMaker(PublicationFolder publication, ScaffoldTexts texts) {
    this.publication = publication;
    this.texts = texts;
  }

  Draft make(NewPart wanted) throws Refusal {
    publication.refuseUnknown(wanted.levels());
    String levels = wanted.levels().isEmpty() ? "alle" : YamlText.list(wanted.levels());
    String path = TOPICS + "/" + wanted.id() + "/index.md";
    publication.refuseIfThere(path, wanted.id());
    List<YamlLine> lines =
        List.of(
            YamlLine.of("titel", YamlText.of(wanted.titleOrId())),
            YamlLine.of("korte-titel", YamlText.of(wanted.idInWords())),
            YamlLine.of("inleiding", YamlText.of(texts.text("topic.lead"))),
            YamlLine.of("niveaus", levels));
    Explanations explanations = Explanations.with(texts);
    List<YamlLine> explained = explanations.explainAll(lines, explanations.keys("onderwerp"));
    String text = FrontMatterText.over(explained, texts.markdown("onderwerp"));
    return Draft.ofNew(path, text)
        .and(new ItemMaker(publication, texts).first(wanted, wanted.id(), levels))
        .and(named(wanted.id()));
  }

  private Draft named(String id) {
    String before = publication.text(GUIDE).orElse("");
    YamlEdit guide = YamlEdit.ofFile(before);
    if (guide.words(TOPICS).contains(id)) {
      return new Draft(Map.of(), List.of());
    }
    Optional<String> after = guide.addToList(TOPICS, new Element.Word(YamlText.of(id)));
    return Draft.of(new Edit(GUIDE, before, after, List.of(TOPICS + ":", "  - " + id)));
  }
}
