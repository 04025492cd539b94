package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Deck;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Slug;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.Scalars;

/** {@code presentaties/*.md}: front matter, and a slide at each heading of the second level. */
record DeckFile(
    LevelText title, LevelText lead, LevelSelection levels, LocalDate reviewed, String owner) {

  private static final Key<LevelText> TITLE = required("titel", Types.LEVEL_TEXT);
  private static final Key<LevelText> LEAD = required("inleiding", Types.LEVEL_TEXT);
  private static final Key<LevelSelection> LEVELS = required("niveaus", Types.LEVELS);
  private static final Key<LocalDate> REVIEWED = required("laatst-nagekeken", Scalars.DATE);
  private static final Key<String> OWNER = optional("eigenaar", Scalars.TEXT);

  static final RecordType<DeckFile> TYPE =
      RecordType.of(
          List.of(TITLE, LEAD, LEVELS, REVIEWED, OWNER),
          f ->
              new DeckFile(
                  f.get(TITLE), f.get(LEAD), f.get(LEVELS), f.get(REVIEWED), f.get(OWNER)));

  static final FileReading<Optional<Deck>> DECK = DeckFile::read;

  /** The presentation; empty when the file cannot be read at all. */
  private static Optional<Deck> read(
      ContentFile file, Optional<SourceText> text, Problems problems) {
    Optional<Slug> id = file.id(problems);
    return id.flatMap(name -> text.map(found -> deck(name, found, problems)));
  }

  private static Deck deck(Slug id, SourceText text, Problems problems) {
    FrontMatter<DeckFile> front = FrontMatter.atHead(text, TYPE, problems);
    DeckFile head = front.head();
    return new Deck(
        id,
        head.title,
        head.lead,
        head.levels,
        head.reviewed,
        SlideReader.slides(text, front.end(), problems),
        head.owner,
        text.span(0, 0, text.line(0).length()));
  }
}
