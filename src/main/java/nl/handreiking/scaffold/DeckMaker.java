package nl.handreiking.scaffold;

import java.util.List;
import java.util.Optional;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Help;
import nl.handreiking.model.Level;
import nl.handreiking.scaffold.Refusal.Reason;
import nl.handreiking.scaffold.edit.YamlLine;
import nl.handreiking.scaffold.edit.YamlText;

/** Makes a presentation for levels that have none yet. */
final class DeckMaker {

  private static final int MOST_HELP_LINES = 3;

  private final PublicationFolder publication;
  private final ScaffoldTexts texts;
  private final Explanations explanations;

  DeckMaker(PublicationFolder publication, ScaffoldTexts texts) {
    this.publication = publication;
    this.texts = texts;
    this.explanations = Explanations.with(texts);
  }

  Draft make(NewPart wanted) throws Refusal {
    String path = "presentaties/" + wanted.id() + ".md";
    publication.refuseIfThere(path, wanted.id());
    String title = YamlText.of(wanted.titleOrId());
    List<YamlLine> lines =
        List.of(
            YamlLine.of("titel", title),
            YamlLine.of("inleiding", YamlText.of(texts.text("deck.lead"))),
            YamlLine.of("niveaus", levels(wanted)),
            YamlLine.of("laatst-nagekeken", wanted.today().toString()));
    List<YamlLine> explained = explanations.explainAll(lines, explanations.keys("presentatie"));
    return Draft.ofNew(path, FrontMatterText.over(explained, "\n" + slides(wanted.titleOrId())));
  }

  private String slides(String title) {
    List<YamlLine> first = List.of(YamlLine.of("minuten", "1"), YamlLine.of("indeling", "titel"));
    String keys = YamlLine.text(explanations.explainAll(first, explanations.keys("dia")));
    return texts.markdown("presentatie").replace("@keys@\n", keys).replace("@title@", title)
        + help();
  }

  /** A slide with some of those who help, if there are any. */
  private String help() {
    List<String> lines =
        publication.guide().help().lines().stream()
            .map(Help.Line::id)
            .limit(MOST_HELP_LINES)
            .map(id -> id.value())
            .toList();
    return lines.isEmpty()
        ? ""
        : "\n" + texts.markdown("hulp").replace("@help@", YamlText.list(lines));
  }

  private String levels(NewPart wanted) throws Refusal {
    Guide guide = publication.guide();
    List<String> free =
        guide.levels().stream()
            .filter(level -> guide.deckAt(level).isEmpty())
            .map(level -> level.id().value())
            .toList();
    if (free.isEmpty()) {
      throw new Refusal(Reason.DECKS_EVERYWHERE, decks());
    }
    publication.refuseUnknown(wanted.levels());
    for (String id : wanted.levels()) {
      Optional<Deck> deck = guide.level(id).flatMap((Level level) -> guide.deckAt(level));
      if (deck.isPresent()) {
        throw new Refusal(Reason.HAS_DECK, id, deck.get().span().start().file());
      }
    }
    boolean all = wanted.levels().isEmpty() && free.size() == guide.levels().size();
    return all ? "alle" : YamlText.list(wanted.levels().isEmpty() ? free : wanted.levels());
  }

  private String decks() {
    return String.join(
        ", ",
        publication.guide().decks().stream().map(deck -> deck.span().start().file()).toList());
  }
}
